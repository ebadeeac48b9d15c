package dev.downbeat.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first value of a definition that is not what its field holds: where, by keys and indices, and what was expected. */
record Flaw(List<Object> steps, String text) {

    static Optional<Flaw> in(Shape shape, Map<String, @Nullable Object> object) {
        return Optional.ofNullable(of(new Kind.Of(shape), object, List.of()));
    }

    String message() {
        return steps.isEmpty() ? text : Paths.steps(steps) + ": " + text;
    }

    private static @Nullable Flaw of(Kind kind, @Nullable Object value, List<Object> steps) {
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case Kind.Plain plain -> fits(plain, value) ? null : expected(kind, value, steps);
            case Kind.Of(Shape shape) ->
                value instanceof Map<?, ?> object ? ofFields(shape, object, steps) : expected(kind, value, steps);
            case Kind.ListOf(Kind item) ->
                value instanceof List<?> items ? ofItems(item, items, steps) : expected(kind, value, steps);
            case Kind.MapOf(Kind entry) ->
                value instanceof Map<?, ?> map ? ofEntries(entry, map, steps) : expected(kind, value, steps);
            case Kind.OrExpression(Kind object) ->
                switch (value) {
                    case Map<?, ?> map -> of(object, map, steps);
                    case String text when text.startsWith("${") -> null;
                    default -> expected(kind, value, steps);
                };
        };
    }

    private static @Nullable Flaw ofFields(Shape shape, Map<?, ?> object, List<Object> steps) {
        for (String name : shape.required()) {
            if (object.get(name) == null) {
                return new Flaw(steps, shape.words() + " has a field \"" + name + "\", and here it is missing");
            }
        }
        for (Map.Entry<String, Kind> field : shape.fields().entrySet()) {
            Flaw flaw = of(field.getValue(), object.get(field.getKey()), with(steps, field.getKey()));
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    private static @Nullable Flaw ofItems(Kind kind, List<?> items, List<Object> steps) {
        for (int index = 0; index < items.size(); index++) {
            Flaw flaw = items.get(index) == null && !(kind instanceof Kind.Plain)
                    ? expected(kind, null, with(steps, index))
                    : of(kind, items.get(index), with(steps, index));
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    private static @Nullable Flaw ofEntries(Kind kind, Map<?, ?> map, List<Object> steps) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Flaw flaw = of(kind, entry.getValue(), with(steps, entry.getKey()));
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    /** The server's own leniency: old files say {@code "3600"} for a number and {@code 5} for a text. */
    private static boolean fits(Kind.Plain kind, Object value) {
        return switch (kind) {
            case ANY -> true;
            case TEXT -> !(value instanceof Map || value instanceof List);
            case FLAG -> value instanceof Boolean || value.equals("true") || value.equals("false");
            case WHOLE ->
                whole(value).filter(number -> number == number.intValue()).isPresent();
            case LONG -> whole(value).isPresent();
        };
    }

    /** The whole number that a number or a text is, if it is one of 64 bits. */
    static Optional<Long> whole(Object value) {
        if (!(value instanceof Number) && !(value instanceof String)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(value.toString().strip()).longValueExact());
        } catch (NumberFormatException | ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    private static Flaw expected(Kind kind, @Nullable Object value, List<Object> steps) {
        return new Flaw(steps, "expected " + kind.words() + ", found " + DefinitionJson.excerpt(value));
    }

    private static List<Object> with(List<Object> steps, Object step) {
        List<Object> all = new ArrayList<>(steps);
        all.add(step);
        return List.copyOf(all);
    }
}
