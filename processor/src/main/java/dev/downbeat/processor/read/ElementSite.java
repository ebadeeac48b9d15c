package dev.downbeat.processor.read;

import dev.downbeat.wiring.problem.Site;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in a user's source.
 *
 * @param element the type, method or parameter
 * @param mirror the innermost annotation on it that is at fault, if one is
 * @param value the value in that annotation, if one is at fault
 */
public record ElementSite(
        Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) implements Site {

    /**
     * The place of an element's name.
     *
     * @param element the element
     * @return the place
     */
    public static ElementSite of(Element element) {
        return new ElementSite(element, null, null);
    }
}
