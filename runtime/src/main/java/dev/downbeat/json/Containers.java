package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Mappers of what holds other values. Null elements are kept, as Jackson keeps them. */
public final class Containers {

    private Containers() {}

    /**
     * A list; read as a modifiable one.
     *
     * @param element the mapper of its elements
     * @param <E> the type of its elements
     * @return the mapper
     */
    public static <E> Mapper<List<E>> list(Mapper<E> element) {
        return new ArrayMapper<>(element, elements -> elements, list -> list);
    }

    /**
     * A set; read as a modifiable one, in the order of the JSON array.
     *
     * @param element the mapper of its elements
     * @param <E> the type of its elements
     * @return the mapper
     */
    public static <E> Mapper<Set<E>> set(Mapper<E> element) {
        return new ArrayMapper<>(element, LinkedHashSet::new, set -> set);
    }

    /**
     * An array of objects.
     *
     * @param element the mapper of its elements
     * @param array makes an array: {@code Line[]::new}
     * @param <E> the type of its elements
     * @return the mapper
     */
    public static <E> Mapper<E[]> array(Mapper<E> element, IntFunction<E[]> array) {
        return new ArrayMapper<>(element, elements -> elements.toArray(array), Arrays::asList);
    }

    /**
     * A map with strings for keys; read as a modifiable one, in the order of the JSON object.
     *
     * @param value the mapper of its values
     * @param <V> the type of its values
     * @return the mapper
     */
    public static <V> Mapper<Map<String, V>> map(Mapper<V> value) {
        return new MapMapper<>(value);
    }

    /**
     * An optional value: empty is JSON null.
     *
     * @param value the mapper of the value
     * @param <V> the type of the value
     * @return the mapper
     */
    public static <V> Mapper<Optional<V>> optional(Mapper<V> value) {
        return new OptionalMapper<>(value);
    }

    private record ArrayMapper<E, C>(
            Mapper<E> element, Function<List<E>, C> collect, Function<C, Collection<E>> elements) implements Mapper<C> {

        @Override
        @SuppressWarnings("NullAway") // a list may hold nulls where its JSON does
        public C read(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                throw JsonMismatchException.at(in, expected());
            }
            List<E> read = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                read.add(element.readNullable(in));
            }
            return collect.apply(read);
        }

        @Override
        public void write(C value, JsonGenerator out) throws IOException {
            out.writeStartArray();
            for (E each : elements.apply(value)) {
                element.writeNullable(each, out);
            }
            out.writeEndArray();
        }

        @Override
        public String expected() {
            return "an array";
        }
    }

    private record MapMapper<V>(Mapper<V> value) implements Mapper<Map<String, V>> {

        @Override
        @SuppressWarnings("NullAway") // a map may hold nulls where its JSON does
        public Map<String, V> read(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw JsonMismatchException.at(in, expected());
            }
            Map<String, V> read = new LinkedHashMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String key = in.currentName();
                in.nextToken();
                read.put(key, value.readNullable(in));
            }
            return read;
        }

        @Override
        public void write(Map<String, V> map, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (Map.Entry<String, V> entry : map.entrySet()) {
                value.writeField(out, entry.getKey(), entry.getValue());
            }
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    private record OptionalMapper<V>(Mapper<V> value) implements Mapper<Optional<V>> {

        @Override
        public Optional<V> read(JsonParser in) throws IOException {
            return Optional.of(value.read(in));
        }

        @Override
        public Optional<V> readNull() {
            return Optional.empty();
        }

        @Override
        public void write(Optional<V> optional, JsonGenerator out) throws IOException {
            value.writeNullable(optional.orElse(null), out);
        }

        @Override
        public String expected() {
            return value.expected();
        }
    }
}
