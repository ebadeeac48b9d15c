package dev.downbeat.processor.read;

import dev.downbeat.wiring.model.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** One annotation on an element: typed values, each with its place, and whether it was written. */
public final class AnnotationView {

    private final Element element;
    private final AnnotationMirror mirror;

    private AnnotationView(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
    }

    /**
     * The annotation of a type on an element.
     *
     * @param element the element
     * @param annotation the annotation's class
     * @return the view, if the element has the annotation
     */
    public static Optional<AnnotationView> of(Element element, Class<?> annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation.getCanonicalName())) {
                return Optional.of(new AnnotationView(element, mirror));
            }
        }
        return Optional.empty();
    }

    /**
     * A text, as written.
     *
     * @param name the attribute
     * @return the text, empty if it was not written
     */
    public Optional<String> text(String name) {
        return written(name).map(value -> (String) value.getValue());
    }

    /**
     * A value of any type as text, with its place.
     *
     * @param name the attribute
     * @return the text and where it stands, empty if it was not written
     */
    public Optional<Written> value(String name) {
        return written(name).map(value -> new Written(String.valueOf(value.getValue()), site(name)));
    }

    /**
     * Texts, as written, each with its place.
     *
     * @param name the attribute
     * @return the texts, none if the attribute was not written
     */
    public List<Written> values(String name) {
        return written(name).map(value -> (List<?>) value.getValue()).orElse(List.of()).stream()
                .map(element -> (AnnotationValue) element)
                .map(value -> new Written(String.valueOf(value.getValue()), new ElementSite(element, mirror, value)))
                .toList();
    }

    /**
     * A number, as written.
     *
     * @param name the attribute
     * @return the number, empty if it was not written
     */
    public Optional<Integer> integer(String name) {
        return written(name).map(value -> (Integer) value.getValue());
    }

    /**
     * A boolean.
     *
     * @param name the attribute
     * @return true if it was written so
     */
    public boolean flag(String name) {
        return written(name).map(value -> (Boolean) value.getValue()).orElse(false);
    }

    /**
     * The name of an enum's constant, as written.
     *
     * @param name the attribute
     * @return the constant's name, empty if it was not written
     */
    public Optional<String> constant(String name) {
        return written(name)
                .map(value ->
                        ((VariableElement) value.getValue()).getSimpleName().toString());
    }

    /**
     * A nested annotation, as written.
     *
     * @param name the attribute
     * @return the annotation, empty if it was not written
     */
    public Optional<AnnotationView> annotation(String name) {
        return written(name)
                .filter(value -> value.getValue() instanceof AnnotationMirror)
                .map(value -> new AnnotationView(element, (AnnotationMirror) value.getValue()));
    }

    /**
     * Nested annotations, as written.
     *
     * @param name the attribute
     * @return the annotations, none if the attribute was not written
     */
    public List<AnnotationMirror> annotations(String name) {
        return written(name).map(value -> (List<?>) value.getValue()).orElse(List.of()).stream()
                .map(element -> (AnnotationMirror) ((AnnotationValue) element).getValue())
                .toList();
    }

    /**
     * A class, as written.
     *
     * @param name the attribute
     * @return the class; empty if it was not written or does not exist, which the compiler itself reports
     */
    public Optional<TypeMirror> type(String name) {
        return written(name)
                .filter(value -> value.getValue() instanceof TypeMirror)
                .map(value -> (TypeMirror) value.getValue());
    }

    /**
     * Classes, as written.
     *
     * @param name the attribute
     * @return the classes, none if the attribute was not written
     */
    public List<TypeMirror> types(String name) {
        return written(name).map(value -> (List<?>) value.getValue()).orElse(List.of()).stream()
                .map(element -> ((AnnotationValue) element).getValue())
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /**
     * The place of a value, or of the annotation where the value was not written.
     *
     * @param name the attribute
     * @return the place
     */
    public ElementSite site(String name) {
        return new ElementSite(element, mirror, written(name).orElse(null));
    }

    private Optional<AnnotationValue> written(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
