package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The mapper of a type whose JSON is an object of known properties; what is generated for a record or POJO extends it.
 *
 * @param <T> the Java type
 */
public abstract class StructureMapper<T> implements Mapper<T> {

    private final String type;
    private final PropertyNames names = new PropertyNames();

    /**
     * Makes a mapper.
     *
     * @param type the simple name of the type, for messages
     */
    protected StructureMapper(String type) {
        this.type = type;
    }

    @Override
    public final T read(JsonParser in) throws IOException {
        return readFrom(Fields.of(in, type, names));
    }

    /** Reads the rest of an object; what the type itself refuses is a mismatch too. */
    final T readFrom(Fields fields) throws IOException {
        try {
            return readProperties(fields);
        } catch (JsonMismatchException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refused(fields.parser(), type, e);
        }
    }

    /**
     * Makes a value of another one that stands for it in JSON.
     *
     * @param in stands on the first token of the value
     * @param type the simple name of the type, for messages
     * @param mapper the mapper of the other value
     * @param maker makes the value; what it throws is a mismatch
     * @param <V> the type of the other value
     * @param <T> the type
     * @return the value
     * @throws IOException as {@link Mapper#read}
     */
    public static <V, T> T made(JsonParser in, String type, Mapper<V> mapper, Function<V, T> maker) throws IOException {
        String path = JsonPath.of(in);
        V value = mapper.read(in);
        try {
            return maker.apply(value);
        } catch (RuntimeException e) {
            throw JsonMismatchException.of(path, refusal(type, e), e);
        }
    }

    private static JsonMismatchException refused(JsonParser in, String type, RuntimeException e) {
        return JsonMismatchException.of(JsonPath.of(in), refusal(type, e), e);
    }

    private static String refusal(String type, RuntimeException e) {
        String message = e.getMessage();
        return type + " refuses it: " + (message == null ? e.getClass().getSimpleName() : message);
    }

    @Override
    public final void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeProperties(value, out);
        out.writeEndObject();
    }

    /**
     * Reads the properties up to the end of the object.
     *
     * @param fields stands before a property
     * @return the value
     * @throws IOException as {@link Mapper#read}
     */
    protected abstract T readProperties(Fields fields) throws IOException;

    /**
     * Writes the properties, without the braces around them.
     *
     * @param value the value
     * @param out where to, inside an object
     * @throws IOException as {@link Mapper#write}
     */
    protected abstract void writeProperties(T value, JsonGenerator out) throws IOException;

    /**
     * Writes the properties into an object that is being written: {@code @JsonUnwrapped}.
     *
     * @param value the value; null writes nothing
     * @param prefix what goes before the names of the properties
     * @param suffix what goes behind them
     * @param out where to, inside an object
     * @throws IOException as {@link Mapper#write}
     */
    public final void writeUnwrapped(@Nullable T value, String prefix, String suffix, JsonGenerator out)
            throws IOException {
        if (value != null) {
            writeProperties(
                    value, prefix.isEmpty() && suffix.isEmpty() ? out : new RenamingGenerator(out, prefix, suffix));
        }
    }

    /**
     * Writes properties of names that only the value knows: {@code @JsonAnyGetter}.
     *
     * @param others the properties; null is none
     * @param mapper the mapper of their values
     * @param out where to, inside an object
     * @param <V> the type of their values
     * @throws IOException as {@link Mapper#write}
     */
    protected static <V> void writeOthers(@Nullable Map<String, V> others, Mapper<V> mapper, JsonGenerator out)
            throws IOException {
        if (others != null) {
            for (Map.Entry<String, V> other : others.entrySet()) {
                mapper.writeField(out, other.getKey(), other.getValue());
            }
        }
    }

    /** The names of its properties, as far as they have been read. */
    final PropertyNames names() {
        return names;
    }

    /** The simple name of the type. */
    final String type() {
        return type;
    }

    @Override
    public String expected() {
        return "an object (" + type + ")";
    }
}
