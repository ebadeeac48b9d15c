package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The interface that a file is generated from. Emitters pass it on without looking inside: build tools want to know which
 * source a generated file came from.
 */
public record Origin(TypeElement type) {

    /**
     * The interface's name.
     *
     * @return the name
     */
    public ClassName name() {
        return ClassName.get(type);
    }

    /**
     * Makes a generated type as visible as this interface.
     *
     * @param generated the type
     * @return the same
     */
    public TypeSpec.Builder expose(TypeSpec.Builder generated) {
        if (isPublic()) {
            generated.addModifiers(Modifier.PUBLIC);
        }
        return generated;
    }

    /**
     * The element, for the one who writes files.
     *
     * @return the interface
     */
    public Element element() {
        return type;
    }

    /**
     * Whether the interface, or one around it, is deprecated: what names it then is silenced, member by member.
     *
     * @return true if it is
     */
    public boolean isDeprecated() {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getAnnotation(Deprecated.class) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isPublic() {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (!at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
