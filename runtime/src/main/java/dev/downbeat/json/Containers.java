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
import java.util.function.Supplier;

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
     * A collection of any class.
     *
     * @param element the mapper of its elements
     * @param empty makes an empty one: {@code ArrayList::new}
     * @param <E> the type of its elements
     * @param <C> the collection
     * @return the mapper
     */
    public static <E, C extends Collection<E>> Mapper<C> collection(Mapper<E> element, Supplier<C> empty) {
        return new ArrayMapper<>(
                element,
                elements -> {
                    C collection = empty.get();
                    collection.addAll(elements);
                    return collection;
                },
                collection -> collection);
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
        return map(Keys.STRING, value);
    }

    /**
     * A map; read as a modifiable one, in the order of the JSON object.
     *
     * @param keys how its keys are written
     * @param value the mapper of its values
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @return the mapper
     */
    public static <K, V> Mapper<Map<K, V>> map(Keys<K> keys, Mapper<V> value) {
        return map(keys, value, LinkedHashMap::new);
    }

    /**
     * A map of any class.
     *
     * @param keys how its keys are written
     * @param value the mapper of its values
     * @param empty makes an empty one: {@code TreeMap::new}
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @param <M> the map
     * @return the mapper
     */
    public static <K, V, M extends Map<K, V>> Mapper<M> map(Keys<K> keys, Mapper<V> value, Supplier<M> empty) {
        return new MapMapper<>(keys, value, empty);
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
            try {
                return collect.apply(read);
            } catch (NullPointerException e) {
                // A TreeSet or ArrayDeque holds no nulls.
                throw JsonMismatchException.in(in, "expected an array without null, found one with it");
            }
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
        public boolean isEmpty(C value) {
            return elements.apply(value).isEmpty();
        }

        @Override
        public String expected() {
            return "an array";
        }
    }

    private record MapMapper<K, V, M extends Map<K, V>>(Keys<K> keys, Mapper<V> value, Supplier<M> empty)
            implements Mapper<M> {

        @Override
        @SuppressWarnings("NullAway") // a map may hold nulls where its JSON does
        public M read(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw JsonMismatchException.at(in, expected());
            }
            M read = empty.get();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                K key = keys.read(in, name);
                V of = value.readNullable(in);
                try {
                    read.put(key, of);
                } catch (NullPointerException e) {
                    // A ConcurrentHashMap holds no nulls.
                    throw JsonMismatchException.at(in, value.expected());
                }
            }
            return read;
        }

        @Override
        public void write(M map, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (Map.Entry<K, V> entry : map.entrySet()) {
                if (entry.getKey() == null) {
                    throw new IOException("a map with a null key cannot be written as JSON");
                }
                value.writeField(out, keys.write(entry.getKey()), entry.getValue());
            }
            out.writeEndObject();
        }

        @Override
        public boolean isEmpty(M map) {
            return map.isEmpty();
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
        public boolean isAbsent(Optional<V> optional) {
            return optional.isEmpty();
        }

        @Override
        public boolean isEmpty(Optional<V> optional) {
            return optional.isEmpty();
        }

        @Override
        public String expected() {
            return value.expected();
        }
    }
}
