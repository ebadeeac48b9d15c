package dev.downbeat.flow;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.NumberKind;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the constants of generated {@code …Types}. Names are those that messages say. */
public final class Shapes {

    private Shapes() {}

    /**
     * A record or POJO.
     *
     * @param name its simple name
     * @param qualifiedName its qualified name, by which it is told from others
     * @param properties its properties, asked for when they are needed, since types may be recursive
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> structure(
            String name, String qualifiedName, Supplier<List<JsonShape.Property>> properties) {
        return new DataType<>(new JsonShape.Structure(name, qualifiedName, properties));
    }

    /**
     * A property that a reader of the type insists on.
     *
     * @param name its name in JSON
     * @param type its type
     * @return the property
     */
    public static JsonShape.Property required(String name, DataType<?> type) {
        return new JsonShape.Property(name, type.shape(), true);
    }

    /**
     * A property that need not be there.
     *
     * @param name its name in JSON
     * @param type its type
     * @return the property
     */
    public static JsonShape.Property optional(String name, DataType<?> type) {
        return new JsonShape.Property(name, type.shape(), false);
    }

    /**
     * An enum.
     *
     * @param name its name
     * @param values the names of its constants in JSON
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> constants(String name, String... values) {
        return new DataType<>(new JsonShape.Constants(name, List.of(values)));
    }

    /**
     * A list, set or array.
     *
     * @param name its name
     * @param element the type of its elements
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> list(String name, DataType<?> element) {
        return new DataType<>(new JsonShape.ListOf(name, element.shape()));
    }

    /**
     * A map.
     *
     * @param name its name
     * @param value the type of its values
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> map(String name, DataType<?> value) {
        return new DataType<>(new JsonShape.MapOf(name, value.shape()));
    }

    /**
     * Any text.
     *
     * @param name the type's name
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> text(String name) {
        return new DataType<>(new JsonShape.Text(name));
    }

    /**
     * Text that not every text can be.
     *
     * @param name the type's name
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> formattedText(String name) {
        return new DataType<>(new JsonShape.FormattedText(name));
    }

    /**
     * A boolean.
     *
     * @param name the type's name
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> bool(String name) {
        return new DataType<>(new JsonShape.Bool(name));
    }

    /**
     * A number.
     *
     * @param name the type's name
     * @param kind its range
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> number(String name, NumberKind kind) {
        return new DataType<>(new JsonShape.Numeric(name, kind));
    }

    /**
     * An object whose properties are not known.
     *
     * @param name the type's name
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> alternatives(String name) {
        return new DataType<>(new JsonShape.Alternatives(name));
    }

    /**
     * Any JSON.
     *
     * @param name the type's name
     * @param <T> the type
     * @return the type
     */
    public static <T> DataType<T> anything(String name) {
        return new DataType<>(new JsonShape.Anything(name));
    }

    /**
     * Nothing at all.
     *
     * @return the type
     */
    public static DataType<@Nullable Void> nothing() {
        return new DataType<>(new JsonShape.Nothing());
    }
}
