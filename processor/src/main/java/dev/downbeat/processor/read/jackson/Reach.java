package dev.downbeat.processor.read.jackson;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What generated code may name: it lies in the package of the interface that it is made from. */
public final class Reach {

    private final PackageElement from;
    private final Elements elements;
    private final Types types;

    /**
     * The reach of what is generated from an interface.
     *
     * @param from the interface
     * @param elements the compiler's elements
     * @param types the compiler's types
     */
    public Reach(TypeElement from, Elements elements, Types types) {
        this.from = elements.getPackageOf(from);
        this.elements = elements;
        this.types = types;
    }

    /**
     * Whether a member or type can be named.
     *
     * @param element the member or type
     * @return false if it, or a type around it, is private or of another package's own
     */
    public boolean reaches(Element element) {
        for (Element at = element; at != null && at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
            boolean isPrivate = at.getModifiers().contains(Modifier.PRIVATE);
            boolean isPublic = at.getModifiers().contains(Modifier.PUBLIC) || isPartOfPublicInterface(at);
            if (isPrivate || (!isPublic && !elements.getPackageOf(at).equals(from))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfPublicInterface(Element element) {
        return element.getEnclosingElement() != null
                && element.getEnclosingElement().getKind() == ElementKind.INTERFACE;
    }

    /**
     * Whether a type can be named, with its type arguments.
     *
     * @param type the type
     * @return false if a part of it cannot
     */
    public boolean reaches(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> reaches(array.getComponentType());
            // What is not there yet, another processor may bring; the compiler tells of what never comes.
            case ErrorType missing -> true;
            case DeclaredType declared ->
                reaches(declared.asElement())
                        && declared.getTypeArguments().stream().allMatch(this::reaches);
            default -> true;
        };
    }

    /** Whether a method throws what generated code does not: it may throw {@code IOException}. */
    boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                        .noneMatch(thrown -> isA(thrown, "java.lang.RuntimeException")
                                || isA(thrown, "java.lang.Error")
                                || isA(thrown, "java.io.IOException"))
                && !method.getThrownTypes().isEmpty();
    }

    private boolean isA(TypeMirror type, String superType) {
        TypeElement wanted = elements.getTypeElement(superType);
        return wanted != null && types.isAssignable(type, wanted.asType());
    }
}
