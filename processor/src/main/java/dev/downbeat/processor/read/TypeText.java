package dev.downbeat.processor.read;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types as text. {@code toString} differs between compilers and shows annotations, so it is never used. */
final class TypeText {

    private TypeText() {}

    /** As the user writes it: simple names, with type arguments. */
    static String shown(TypeMirror type) {
        return switch (type) {
            case DeclaredType declared ->
                declared.asElement().getSimpleName()
                        + (declared.getTypeArguments().isEmpty()
                                ? ""
                                : declared.getTypeArguments().stream()
                                        .map(TypeText::shown)
                                        .collect(Collectors.joining(", ", "<", ">")));
            case ArrayType array -> shown(array.getComponentType()) + "[]";
            case TypeVariable variable -> variable.asElement().getSimpleName().toString();
            case WildcardType wildcard ->
                wildcard.getExtendsBound() == null ? "?" : "? extends " + shown(wildcard.getExtendsBound());
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** Qualified names, with type arguments: equal for equal types only. */
    static String qualified(TypeMirror type) {
        return switch (type) {
            case DeclaredType declared ->
                qualifiedName(declared)
                        + (declared.getTypeArguments().isEmpty()
                                ? ""
                                : declared.getTypeArguments().stream()
                                        .map(TypeText::qualified)
                                        .collect(Collectors.joining(",", "<", ">")));
            case ArrayType array -> qualified(array.getComponentType()) + "[]";
            default -> shown(type);
        };
    }

    /** The erased type's qualified name. */
    static String erased(TypeMirror type) {
        return switch (type) {
            case DeclaredType declared -> qualifiedName(declared);
            case ArrayType array -> erased(array.getComponentType()) + "[]";
            default -> shown(type);
        };
    }

    private static String qualifiedName(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
