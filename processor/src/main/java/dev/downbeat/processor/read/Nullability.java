package dev.downbeat.processor.read;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Whether a value may be null: any annotation of the simple name {@code Nullable} says so. */
final class Nullability {

    private Nullability() {}

    static boolean isNullable(Element element) {
        boolean ofResult = element instanceof ExecutableElement method && marked(method.getReturnType());
        return marked(element) || marked(element.asType()) || ofResult;
    }

    private static boolean marked(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
