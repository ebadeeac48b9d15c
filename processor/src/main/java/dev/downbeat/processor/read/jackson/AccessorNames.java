package dev.downbeat.processor.read.jackson;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names of properties, from the names of accessors and from annotations. */
final class AccessorNames {

    private static final Set<String> INFER_WRITING = Set.of(
            "JsonSerialize",
            "JsonView",
            "JsonFormat",
            "JsonTypeInfo",
            "JsonRawValue",
            "JsonUnwrapped",
            "JsonBackReference",
            "JsonManagedReference");
    private static final Set<String> INFER_READING = Set.of(
            "JsonDeserialize",
            "JsonView",
            "JsonFormat",
            "JsonTypeInfo",
            "JsonUnwrapped",
            "JsonBackReference",
            "JsonManagedReference",
            "JsonMerge");

    private AccessorNames() {}

    /** The name that annotations give for writing; "" where they only say that it is a property. */
    static Optional<String> forWriting(Annotations annotations) {
        return annotations
                .text("JsonGetter", "value")
                .or(() -> annotations.has("JsonGetter") ? Optional.of("") : property(annotations))
                .or(() -> annotations.hasOneOf(INFER_WRITING) ? Optional.of("") : Optional.empty());
    }

    /** The name that annotations give for reading; "" where they only say that it is a property. */
    static Optional<String> forReading(Annotations annotations) {
        return annotations
                .text("JsonSetter", "value")
                .or(() -> annotations.has("JsonSetter") ? Optional.of("") : property(annotations))
                .or(() -> annotations.hasOneOf(INFER_READING) ? Optional.of("") : Optional.empty());
    }

    private static Optional<String> property(Annotations annotations) {
        return annotations.has("JsonProperty")
                ? Optional.of(annotations.text("JsonProperty", "value").orElse(""))
                : Optional.empty();
    }

    /** The property of a method without parameters, by its name; in a record components are named as they are. */
    static Optional<String> ofGetter(ExecutableElement method, Set<String> components) {
        String name = method.getSimpleName().toString();
        if (components.contains(name)) {
            return Optional.of(name);
        }
        Optional<String> regular = after("get", name);
        return regular.isPresent() ? regular : isBoolean(method.getReturnType()) ? after("is", name) : Optional.empty();
    }

    /** The property of a method that begins with a prefix, {@code set} or {@code with}. */
    static Optional<String> after(String prefix, String name) {
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(decapitalized(name.substring(prefix.length())))
                : Optional.empty();
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || (type instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.Boolean"));
    }

    /** All leading capitals become small: {@code URLName} is {@code urlname}. */
    private static String decapitalized(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        return name.substring(0, capitals).toLowerCase(Locale.ROOT) + name.substring(capitals);
    }
}
