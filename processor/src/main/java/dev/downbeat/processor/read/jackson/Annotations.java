package dev.downbeat.processor.read.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The annotations of Jackson on something, by their simple names: the processor does not depend on their classes. */
public final class Annotations {

    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String BUNDLE = "com.fasterxml.jackson.annotation.JacksonAnnotationsInside";
    private static final Set<String> OF_THE_JDK = Set.of("java.beans.ConstructorProperties", "java.beans.Transient");

    private static final Annotations NONE = new Annotations(Map.of());

    private final Map<String, AnnotationMirror> byName;

    private Annotations(Map<String, AnnotationMirror> byName) {
        this.byName = byName;
    }

    static Annotations none() {
        return NONE;
    }

    /**
     * The annotations on an element itself.
     *
     * @param element the element
     * @return its annotations
     */
    public static Annotations on(Element element) {
        Map<String, AnnotationMirror> found = new LinkedHashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            String name = type.getQualifiedName().toString();
            if (name.startsWith(JACKSON) || OF_THE_JDK.contains(name) || isBundle(type)) {
                found.put(type.getSimpleName().toString(), mirror);
            }
        }
        return found.isEmpty() ? NONE : new Annotations(found);
    }

    private static boolean isBundle(TypeElement annotation) {
        return annotation.getAnnotationMirrors().stream()
                .anyMatch(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(BUNDLE));
    }

    /** These, and those of others that are not among them. */
    Annotations or(Annotations others) {
        if (others.byName.isEmpty()) {
            return this;
        }
        Map<String, AnnotationMirror> merged = new LinkedHashMap<>(byName);
        others.byName.forEach(merged::putIfAbsent);
        return new Annotations(merged);
    }

    /**
     * The simple names of the annotations.
     *
     * @return the names
     */
    public Set<String> names() {
        return byName.keySet();
    }

    /**
     * Whether an annotation is there.
     *
     * @param annotation its simple name
     * @return true if it is
     */
    public boolean has(String annotation) {
        return byName.containsKey(annotation);
    }

    boolean hasOneOf(Set<String> annotations) {
        return annotations.stream().anyMatch(byName::containsKey);
    }

    /** Whether an annotation is there whose attribute {@code value}, true if not written, is true. */
    boolean isOn(String annotation) {
        return has(annotation) && flag(annotation, "value").orElse(true);
    }

    /**
     * An attribute's text, as written.
     *
     * @param annotation the annotation's simple name
     * @param attribute the attribute
     * @return the text, empty if it was not written
     */
    public Optional<String> text(String annotation, String attribute) {
        return value(annotation, attribute).map(value -> (String) value.getValue());
    }

    /**
     * A boolean attribute, as written.
     *
     * @param annotation the annotation's simple name
     * @param attribute the attribute
     * @return the value, empty if it was not written
     */
    public Optional<Boolean> flag(String annotation, String attribute) {
        return value(annotation, attribute).map(value -> (Boolean) value.getValue());
    }

    Optional<Integer> integer(String annotation, String attribute) {
        return value(annotation, attribute).map(value -> (Integer) value.getValue());
    }

    /**
     * The name of an enum constant, as written.
     *
     * @param annotation the annotation's simple name
     * @param attribute the attribute
     * @return the constant's name, empty if it was not written
     */
    public Optional<String> constant(String annotation, String attribute) {
        return value(annotation, attribute)
                .filter(value -> value.getValue() instanceof VariableElement)
                .map(value ->
                        ((VariableElement) value.getValue()).getSimpleName().toString());
    }

    /**
     * A class, as written.
     *
     * @param annotation the annotation's simple name
     * @param attribute the attribute
     * @return the class, empty if it was not written
     */
    public Optional<TypeMirror> type(String annotation, String attribute) {
        return value(annotation, attribute)
                .filter(value -> value.getValue() instanceof TypeMirror)
                .map(value -> (TypeMirror) value.getValue());
    }

    /**
     * The texts of an array, as written.
     *
     * @param annotation the annotation's simple name
     * @param attribute the attribute
     * @return the texts, none if it was not written
     */
    public List<String> texts(String annotation, String attribute) {
        return elements(value(annotation, attribute)).stream()
                .map(element -> (String) element.getValue())
                .toList();
    }

    /** The annotations in an array, each under the name {@code it}. */
    List<Annotations> nested(String annotation, String attribute) {
        return elements(value(annotation, attribute)).stream()
                .map(element -> new Annotations(Map.of("it", (AnnotationMirror) element.getValue())))
                .toList();
    }

    /** The attributes of an annotation that were written. */
    Set<String> written(String annotation) {
        AnnotationMirror mirror = byName.get(annotation);
        return mirror == null
                ? Set.of()
                : mirror.getElementValues().keySet().stream()
                        .map(attribute -> attribute.getSimpleName().toString())
                        .collect(java.util.stream.Collectors.toSet());
    }

    private static List<AnnotationValue> elements(Optional<AnnotationValue> array) {
        return array.filter(value -> value.getValue() instanceof List<?>)
                .map(value -> ((List<?>) value.getValue())
                        .stream().map(element -> (AnnotationValue) element).toList())
                .orElse(List.of());
    }

    private Optional<AnnotationValue> value(String annotation, String attribute) {
        AnnotationMirror mirror = byName.get(annotation);
        if (mirror == null) {
            return Optional.empty();
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
