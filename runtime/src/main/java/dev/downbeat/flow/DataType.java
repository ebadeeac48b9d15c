package dev.downbeat.flow;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.KnownShapes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of a Java type looks like. The types of a worker's or workflow's data are in its generated {@code …Types};
 * others are {@linkplain #of given by their class}. Immutable.
 *
 * @param <T> the Java type
 */
public final class DataType<T extends @Nullable Object> {

    private final JsonShape shape;

    DataType(JsonShape shape) {
        this.shape = shape;
    }

    /**
     * A type whose class says enough: of the JDK, {@code JsonNode}, a {@code Map} with keys of text, {@code Object}, a record of such
     * or an enum, without annotations of Jackson's but {@code @JsonProperty}.
     *
     * @param type the class: {@code String.class}, {@code int.class}, {@code Approval.class}
     * @param <T> the type
     * @return its JSON
     * @throws IllegalArgumentException if the class does not say enough: what a worker or workflow uses is in its {@code …Types}
     */
    public static <T> DataType<T> of(Class<T> type) {
        Optional<JsonShape> known = known(type);
        return new DataType<>(known.isPresent() ? known.get() : RecordShapes.of(type));
    }

    static Optional<JsonShape> known(Class<?> type) {
        return type == Map.class
                ? Optional.of(new JsonShape.MapOf("Map<String, Object>", new JsonShape.Anything("Object")))
                : KnownShapes.of(String.valueOf(type.getCanonicalName()));
    }

    /**
     * A list.
     *
     * @param element the type of its elements
     * @param <E> the type of its elements
     * @return the list's type
     */
    public static <E> DataType<List<E>> list(DataType<E> element) {
        return new DataType<>(new JsonShape.ListOf("List<" + element.shape.name() + ">", element.shape));
    }

    /**
     * A map whose keys are text.
     *
     * @param value the type of its values
     * @param <V> the type of its values
     * @return the map's type
     */
    public static <V> DataType<Map<String, V>> map(DataType<V> value) {
        return new DataType<>(new JsonShape.MapOf("Map<String, " + value.shape.name() + ">", value.shape));
    }

    /**
     * The same type, of a value that may be absent or null.
     *
     * @return the other type
     */
    public DataType<T> orAbsent() {
        return shape.maybeAbsent() ? this : new DataType<>(new JsonShape.Maybe(shape));
    }

    JsonShape shape() {
        return shape;
    }

    /** The name of the type, as its user writes it. */
    @Override
    public String toString() {
        return shape.name();
    }
}
