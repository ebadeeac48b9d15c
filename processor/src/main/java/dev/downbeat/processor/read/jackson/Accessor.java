package dev.downbeat.processor.read.jackson;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A way to a property's value.
 *
 * @param kind what it is
 * @param element the member or parameter
 * @param type the value's type, type arguments resolved
 * @param explicitName the JSON name that an annotation on it gives
 * @param visible whether Jackson looks at it without an annotation, or it has one
 * @param ignored whether an annotation on it takes it away
 * @param annotations the annotations on it, and on what it overrides
 */
public record Accessor(
        Kind kind,
        Element element,
        TypeMirror type,
        Optional<String> explicitName,
        boolean visible,
        boolean ignored,
        Annotations annotations) {

    /** What an accessor is. */
    public enum Kind {
        FIELD,
        GETTER,
        SETTER,
        PARAMETER
    }

    /**
     * The name of the member or parameter in Java.
     *
     * @return its simple name
     */
    public String name() {
        return element.getSimpleName().toString();
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
