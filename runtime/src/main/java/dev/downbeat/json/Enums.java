package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
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
        return of(type, values, Enum::name);
    }

    /**
     * An enum by names of one's own, as {@code @JsonProperty} on a constant gives them.
     *
     * @param type the enum
     * @param values its constants: {@code Region.values()}
     * @param jsonName the JSON name of each constant
     * @param <E> the enum
     * @return the mapper
     * @throws IllegalArgumentException if two constants have one name
     */
    public static <E extends Enum<E>> Mapper<E> of(Class<E> type, E[] values, Function<E, String> jsonName) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E value : values) {
            E other = byName.put(jsonName.apply(value), value);
            if (other != null) {
                throw new IllegalArgumentException(type.getSimpleName() + ": " + other + " and " + value
                        + " have the same JSON name \"" + jsonName.apply(value) + "\"");
            }
        }
        return new EnumMapper<>(byName, jsonName, "one of " + listed(byName.keySet()));
    }

    private static String listed(Collection<String> names) {
        List<String> all = List.copyOf(names);
        String shown = all.stream().limit(LISTED).collect(Collectors.joining(", "));
        return all.size() <= LISTED ? shown : shown + " and " + (all.size() - LISTED) + " more";
    }

    private record EnumMapper<E extends Enum<E>>(Map<String, E> byName, Function<E, String> jsonName, String expected)
            implements Mapper<E> {

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
}
