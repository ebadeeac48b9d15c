package dev.downbeat.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What Jackson's annotations say, read by their names: the processor does not depend on them. */
final class JacksonNames {

    private static final String PACKAGE = "com.fasterxml.jackson.annotation.";

    private JacksonNames() {}

    /** The JSON name of a component, property or constant: that of {@code @JsonProperty}, else its own. */
    static String of(Element element) {
        return renamed(element).orElse(element.getSimpleName().toString());
    }

    static Optional<String> renamed(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (qualified(mirror).equals(PACKAGE + "JsonProperty")) {
                for (ExecutableElement key : mirror.getElementValues().keySet()) {
                    AnnotationValue value = mirror.getElementValues().get(key);
                    if (key.getSimpleName().contentEquals("value") && value != null) {
                        return Optional.of((String) value.getValue());
                    }
                }
            }
        }
        return Optional.empty();
    }

    static boolean isIgnored(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> qualified(mirror).equals(PACKAGE + "JsonIgnore"));
    }

    /** Whether a type says by {@code @JsonValue} that it is some other value than an object. */
    static boolean isValue(TypeElement type) {
        return type.getEnclosedElements().stream()
                .flatMap(member -> member.getAnnotationMirrors().stream())
                .anyMatch(mirror -> qualified(mirror).equals(PACKAGE + "JsonValue"));
    }

    /** Whether an element has any annotation of Jackson. */
    static boolean anyOn(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> qualified(mirror).startsWith("com.fasterxml.jackson."));
    }

    /** Whether a type has annotations of Jackson, on itself or on a member, beyond those that only rename or leave out. */
    static boolean isAnyOnType(TypeElement type) {
        return anyOn(type) || type.getEnclosedElements().stream().anyMatch(JacksonNames::isUnknown);
    }

    private static boolean isUnknown(Element member) {
        boolean onMember = member.getAnnotationMirrors().stream()
                .map(JacksonNames::qualified)
                .anyMatch(name -> name.startsWith("com.fasterxml.jackson.")
                        && !name.equals(PACKAGE + "JsonProperty")
                        && !name.equals(PACKAGE + "JsonIgnore"));
        boolean onParameters = member instanceof ExecutableElement method
                && method.getParameters().stream().anyMatch(parameter -> anyOn(parameter) && !isOnlyRenamed(parameter));
        return onMember || onParameters;
    }

    private static boolean isOnlyRenamed(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(JacksonNames::qualified)
                .filter(name -> name.startsWith("com.fasterxml.jackson."))
                .allMatch(name -> name.equals(PACKAGE + "JsonProperty"));
    }

    private static String qualified(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
