package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object property by property; the loop of every generated mapper.
 *
 * <pre>{@code
 * Fields fields = Fields.of(in, "OrderInfo");
 * while (fields.next()) {
 *   switch (fields.name()) {
 *     case "orderId" -> orderId = fields.readLong();
 *     case "sku" -> sku = fields.readString();
 *     case "lines" -> lines = fields.read(LINES);
 *     default -> fields.skip();
 *   }
 * }
 * fields.require("orderId", "sku");
 * }</pre>
 *
 * <p>Primitives refuse JSON null; all else takes it as null. Of a property that comes twice the last one wins.
 */
public final class Fields {

    private final JsonParser in;
    private final String type;
    private final Arrivals arrivals;
    private String name = "";
    private @Nullable TokenBuffer kept;
    private final String prefix;
    private final String suffix;

    private Fields(JsonParser in, String type, PropertyNames names) {
        this(in, type, names, "", "");
    }

    /** Reads only properties whose names begin and end with something, which is cut off. */
    private Fields(JsonParser in, String type, PropertyNames names, String prefix, String suffix) {
        this.in = in;
        this.type = type;
        this.arrivals = new Arrivals(names);
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /**
     * Begins an object.
     *
     * @param in stands on the first token of the value
     * @param type the simple name of the type that is read, for messages
     * @return the reader, before the first property
     * @throws JsonMismatchException if the value is no object
     * @throws IOException if it cannot be read
     */
    public static Fields of(JsonParser in, String type) throws IOException {
        return of(in, type, new PropertyNames());
    }

    /** Begins an object of a type of which others were read before. */
    static Fields of(JsonParser in, String type, PropertyNames names) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw JsonMismatchException.at(in, "an object (" + type + ")");
        }
        return new Fields(in, type, names);
    }

    /**
     * Goes on in an object that was begun.
     *
     * @param in stands on the last token of a property, or on the first one of the object
     */
    static Fields within(JsonParser in, String type, PropertyNames names) {
        return new Fields(in, type, names);
    }

    /**
     * Goes to the next property, whose value must then be read or skipped.
     *
     * @return false at the end of the object
     * @throws IOException if the text is no JSON or cannot be read
     */
    public boolean next() throws IOException {
        String following = in.nextFieldName();
        while (following != null && !isOwn(following)) {
            in.nextToken();
            in.skipChildren();
            following = in.nextFieldName();
        }
        if (following == null) {
            return false;
        }
        name = prefix.isEmpty() && suffix.isEmpty()
                ? following
                : following.substring(prefix.length(), following.length() - suffix.length());
        in.nextToken();
        return true;
    }

    private boolean isOwn(String property) {
        return property.length() >= prefix.length() + suffix.length()
                && property.startsWith(prefix)
                && property.endsWith(suffix);
    }

    /**
     * The name of the current property.
     *
     * @return the name as it stands in the JSON
     */
    public String name() {
        return name;
    }

    /**
     * Reads the current value.
     *
     * @param mapper the mapper of its type
     * @param <T> its type
     * @return the value; null, or an empty optional, for JSON null
     * @throws IOException as {@link Mapper#read}
     */
    public <T> @Nullable T read(Mapper<T> mapper) throws IOException {
        arrived();
        return mapper.readNullable(in);
    }

    /**
     * Reads the current value, a primitive.
     *
     * @param mapper the mapper of its box
     * @param <T> its box
     * @return the value
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public <T> T readPresent(Mapper<T> mapper) throws IOException {
        arrived();
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            throw JsonMismatchException.at(in, mapper.expected());
        }
        return mapper.read(in);
    }

    /**
     * Reads the current value into a collection that is there already, in place of what it held; JSON null leaves it.
     *
     * @param target the collection
     * @param mapper the mapper of its type
     * @param <E> the type of its elements
     * @param <C> its type
     * @throws IOException as {@link Mapper#read}
     */
    public <E, C extends Collection<E>> void readInto(Collection<E> target, Mapper<C> mapper) throws IOException {
        C values = read(mapper);
        if (values != null) {
            target.clear();
            target.addAll(values);
        }
    }

    /**
     * Reads the current value into a map that is there already, in place of what it held; JSON null leaves it.
     *
     * @param target the map
     * @param mapper the mapper of its type
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @param <M> its type
     * @throws IOException as {@link Mapper#read}
     */
    public <K, V, M extends Map<K, V>> void readInto(Map<K, V> target, Mapper<M> mapper) throws IOException {
        M values = read(mapper);
        if (values != null) {
            target.clear();
            target.putAll(values);
        }
    }

    /**
     * Reads the current value, a string.
     *
     * @return the string, or null for JSON null
     * @throws IOException as {@link Mapper#read}
     */
    public @Nullable String readString() throws IOException {
        arrived();
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return in.getText();
        }
        return Scalars.STRING.readNullable(in);
    }

    /**
     * Reads the current value, an integer of 32 bits.
     *
     * @return the integer
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public int readInt() throws IOException {
        return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Reads the current value, an integer of 64 bits.
     *
     * @return the integer
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public long readLong() throws IOException {
        return integer(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * Reads the current value, an integer of 16 bits.
     *
     * @return the integer
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public short readShort() throws IOException {
        return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /**
     * Reads the current value, an integer of 8 bits.
     *
     * @return the integer
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public byte readByte() throws IOException {
        return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * Reads the current value, a number of double precision.
     *
     * @return the number
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public double readDouble() throws IOException {
        arrived();
        return DecimalMappers.readDouble(in);
    }

    /**
     * Reads the current value, a number of single precision.
     *
     * @return the number
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public float readFloat() throws IOException {
        arrived();
        return DecimalMappers.readFloat(in);
    }

    /**
     * Reads the current value, a boolean.
     *
     * @return the boolean
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public boolean readBoolean() throws IOException {
        arrived();
        return Scalars.BOOLEAN.read(in);
    }

    /**
     * Reads the current value, a string of one character.
     *
     * @return the character
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public char readChar() throws IOException {
        arrived();
        return Scalars.CHAR.read(in);
    }

    private long integer(long min, long max) throws IOException {
        arrived();
        return IntegerMapper.readLong(in, min, max);
    }

    /**
     * Leaves out the current value, of a property that the type does not have.
     *
     * @throws IOException if the text is no JSON or cannot be read
     */
    public void skip() throws IOException {
        arrivals.skip(name);
        in.skipChildren();
    }

    /**
     * Keeps the current value for {@link #unwrapped}: the property may be one of an unwrapped value.
     *
     * @throws IOException if the text is no JSON or cannot be read
     */
    public void keep() throws IOException {
        arrivals.skip(name);
        if (kept == null) {
            // Messages tell places in the object that is being read, not in the buffer.
            kept = new TokenBuffer(in).overrideParentContext(JsonPath.around(in));
        }
        kept.writeFieldName(prefix + name + suffix);
        kept.copyCurrentStructure(in);
    }

    /**
     * At the end of the object: reads a value whose properties stand in it: {@code @JsonUnwrapped}.
     *
     * @param mapper the mapper of its type
     * @param prefix what stands before the names of its properties
     * @param suffix what stands behind them
     * @param <T> its type
     * @return the value
     * @throws IOException as {@link Mapper#read}
     */
    public <T> T unwrapped(StructureMapper<T> mapper, String prefix, String suffix) throws IOException {
        TokenBuffer all = kept == null ? new TokenBuffer(in) : kept;
        try (JsonParser properties = all.asParser(in)) {
            return mapper.readFrom(
                    new Fields(properties, mapper.type(), mapper.names(), this.prefix + prefix, suffix + this.suffix));
        }
    }

    /** The parser, for places in messages. */
    JsonParser parser() {
        return in;
    }

    /**
     * Whether a property was read, its value being null or not.
     *
     * @param property its JSON name
     * @return false if it was absent
     */
    public boolean has(String property) {
        return arrivals.has(property);
    }

    /**
     * At the end of the object: refuses it if one of these properties was absent.
     *
     * @param names the properties that must have been read
     * @throws JsonMismatchException if one was not, naming the first such and what did arrive
     */
    public void require(String... names) {
        arrivals.rewind();
        for (String required : names) {
            if (!arrivals.has(required)) {
                throw JsonMismatchException.in(
                        in,
                        type + " needs \"" + required + "\", which is missing; what arrived: " + arrivals.inWords());
            }
        }
    }

    private void arrived() {
        arrivals.read(name);
    }
}
