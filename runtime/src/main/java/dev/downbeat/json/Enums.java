package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Mappers of enums: a constant is a string, an unknown one is refused. */
public final class Enums {

    private static final int LISTED = 7;

    private Enums() {}

    /**
     * An enum by the names of its constants.
     *
     * @param type the enum
     * @param values its constants: {@code Region.values()}
     * @param <E> the enum
     * @return the mapper
     */
    public static <E extends Enum<E>> Mapper<E> of(Class<E> type, E[] values) {
        return of(type, values, Map.of(), Map.of());
    }

    /**
     * An enum by names of one's own, as {@code @JsonProperty} on a constant gives them.
     *
     * @param type the enum
     * @param values its constants: {@code Region.values()}
     * @param renamed the JSON names of the constants that have another name than in Java, by that
     * @param aliases other names that are read, with the constant's name in Java
     * @param <E> the enum
     * @return the mapper
     * @throws IllegalArgumentException if two constants have one name
     */
    public static <E extends Enum<E>> Mapper<E> of(
            Class<E> type, E[] values, Map<String, String> renamed, Map<String, String> aliases) {
        Map<String, E> byName = new LinkedHashMap<>();
        Map<String, E> byJavaName = new HashMap<>();
        for (E value : values) {
            byJavaName.put(value.name(), value);
            String name = renamed.getOrDefault(value.name(), value.name());
            E other = byName.put(name, value);
            if (other != null) {
                throw new IllegalArgumentException(type.getSimpleName() + ": " + other + " and " + value
                        + " have the same JSON name \"" + name + "\"");
            }
        }
        String expected = "one of " + listed(byName.keySet());
        aliases.forEach((alias, constant) -> {
            E value = byJavaName.get(constant);
            if (value != null) {
                byName.putIfAbsent(alias, value);
            }
        });
        return new EnumMapper<>(byName, value -> renamed.getOrDefault(value.name(), value.name()), expected);
    }

    /**
     * A map of names for {@link #of(Class, Enum[], Map, Map)}. Written out as generic entries a thousand of them would keep the
     * compiler busy for minutes.
     *
     * @param pairs names and what they stand for, in turn
     * @return the map
     */
    public static Map<String, String> names(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    /**
     * An enum by a value of each constant, as {@code @JsonValue} gives it.
     *
     * @param values its constants: {@code Region.values()}
     * @param valueOf the value of a constant
     * @param mapper the mapper of the values
     * @param <E> the enum
     * @param <V> the type of the values
     * @return the mapper
     */
    public static <E extends Enum<E>, V> Mapper<E> byValue(E[] values, Function<E, V> valueOf, Mapper<V> mapper) {
        Map<V, E> byValue = new LinkedHashMap<>();
        for (E value : values) {
            byValue.putIfAbsent(valueOf.apply(value), value);
        }
        String expected = "one of "
                + listed(byValue.keySet().stream().map(String::valueOf).toList());
        return new ValueMapper<>(byValue, valueOf, mapper, expected);
    }

    private static String listed(Collection<String> names) {
        List<String> all = List.copyOf(names);
        String shown = all.stream().limit(LISTED).collect(Collectors.joining(", "));
        return all.size() <= LISTED ? shown : shown + " and " + (all.size() - LISTED) + " more";
    }

    record EnumMapper<E extends Enum<E>>(Map<String, E> byName, Function<E, String> jsonName, String expected)
            implements Mapper<E> {

        E constant(String name) {
            E value = byName.get(name);
            if (value == null) {
                throw new IllegalArgumentException();
            }
            return value;
        }

        String name(E value) {
            return jsonName.apply(value);
        }

        @Override
        public E read(JsonParser in) throws IOException {
            E value = in.currentToken() == JsonToken.VALUE_STRING ? byName.get(in.getText()) : null;
            if (value == null) {
                throw JsonMismatchException.at(in, expected);
            }
            return value;
        }

        @Override
        public void write(E value, JsonGenerator out) throws IOException {
            out.writeString(jsonName.apply(value));
        }
    }

    private record ValueMapper<E extends Enum<E>, V>(
            Map<V, E> byValue, Function<E, V> valueOf, Mapper<V> mapper, String expected) implements Mapper<E> {

        @Override
        public E read(JsonParser in) throws IOException {
            E value = in.currentToken().isScalarValue() ? byValue.get(mapper.read(in)) : null;
            if (value == null) {
                throw JsonMismatchException.at(in, expected);
            }
            return value;
        }

        @Override
        public void write(E value, JsonGenerator out) throws IOException {
            mapper.writeNullable(valueOf.apply(value), out);
        }
    }
}
