package dev.downbeat.flow;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.downbeat.wiring.model.JsonShape;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the JSON of records and enums looks like, as far as their classes say it: with no annotation of Jackson's but names. */
final class RecordShapes {

    private static final Set<Class<?>> LISTS = Set.of(List.class, Set.class, Collection.class);

    private final Map<Class<?>, JsonShape.Structure> known = new HashMap<>();

    private RecordShapes() {}

    /** A part of a type of which nothing is known. */
    private static final class UnknownTypeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownTypeException(String message) {
            super(message);
        }
    }

    /**
     * The shape of a type.
     *
     * @param type a record or enum
     * @return its shape
     * @throws IllegalArgumentException if its class does not say enough
     */
    static JsonShape of(Class<?> type) {
        try {
            return new RecordShapes().shape(type);
        } catch (UnknownTypeException e) {
            throw new IllegalArgumentException(
                    "what the JSON of " + type.getSimpleName() + " looks like is not known by its class alone: "
                            + e.getMessage()
                            + ". A type that a worker or workflow uses is a constant of its generated …Types, a list is"
                            + " DataType.list(…)",
                    e);
        }
    }

    private JsonShape shape(Type type) {
        return switch (type) {
            case Class<?> plain -> plain(plain);
            case ParameterizedType generic -> generic(generic);
            case GenericArrayType array -> list(type, shape(array.getGenericComponentType()));
            default -> throw new UnknownTypeException(type.getTypeName() + " is not fixed");
        };
    }

    private JsonShape plain(Class<?> type) {
        Optional<JsonShape> simple = DataType.known(type);
        if (simple.isPresent()) {
            return simple.get();
        }
        if (type.isArray()) {
            return list(type, shape(type.getComponentType()));
        }
        if (type.isEnum()) {
            return constants(type);
        }
        JsonShape.Structure met = known.get(type);
        if (met != null) {
            return met;
        }
        if (!type.isRecord() || type.getTypeParameters().length > 0) {
            throw new UnknownTypeException(type.getSimpleName() + " is no record or enum without type parameters");
        }
        onlyNames(type);
        List<JsonShape.Property> properties = new ArrayList<>();
        JsonShape.Structure made = new JsonShape.Structure(
                type.getSimpleName(), String.valueOf(type.getCanonicalName()), () -> properties);
        known.put(type, made);
        for (RecordComponent component : Objects.requireNonNull(type.getRecordComponents())) {
            properties.add(property(component));
        }
        return made;
    }

    private JsonShape.Property property(RecordComponent component) {
        onlyNames(component.getAccessor());
        JsonShape shape = shape(component.getGenericType());
        boolean nullable = isNullable(component.getAnnotatedType()) || isNullable(component.getAccessor());
        JsonShape declared = nullable && !shape.maybeAbsent() ? new JsonShape.Maybe(shape) : shape;
        JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
        return new JsonShape.Property(
                name == null || name.value().isEmpty() ? component.getName() : name.value(),
                declared,
                !declared.maybeAbsent());
    }

    private JsonShape generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return new JsonShape.Maybe(shape(arguments[0]));
        }
        if (LISTS.contains(raw)) {
            return list(type, shape(arguments[0]));
        }
        if (raw == Map.class && arguments[0] == String.class) {
            JsonShape value = shape(arguments[1]);
            return new JsonShape.MapOf("Map<String, " + value.name() + ">", value);
        }
        throw new UnknownTypeException("of " + raw.getSimpleName() + " nothing is known");
    }

    private static JsonShape list(Type type, JsonShape element) {
        String name = type instanceof ParameterizedType generic
                ? ((Class<?>) generic.getRawType()).getSimpleName() + "<" + element.name() + ">"
                : element.name() + "[]";
        return new JsonShape.ListOf(name, element);
    }

    private static JsonShape constants(Class<?> type) {
        onlyNames(type);
        List<String> names = new ArrayList<>();
        Arrays.stream(type.getFields()).filter(field -> field.isEnumConstant()).forEach(field -> {
            onlyNames(field);
            JsonProperty name = field.getAnnotation(JsonProperty.class);
            names.add(name == null || name.value().isEmpty() ? field.getName() : name.value());
        });
        for (var method : type.getDeclaredMethods()) {
            onlyNames(method);
        }
        return new JsonShape.Constants(type.getSimpleName(), names);
    }

    private static void onlyNames(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            Class<?> kind = annotation.annotationType();
            if (kind.getName().startsWith("com.fasterxml.jackson.") && kind != JsonProperty.class) {
                throw new UnknownTypeException("it has @" + kind.getSimpleName());
            }
        }
    }

    private static boolean isNullable(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }
}
