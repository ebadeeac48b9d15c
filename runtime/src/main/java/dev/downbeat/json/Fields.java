package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    private final List<String> read = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>(0);
    private String name = "";

    private Fields(JsonParser in, String type) {
        this.in = in;
        this.type = type;
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
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw JsonMismatchException.at(in, "an object (" + type + ")");
        }
        return new Fields(in, type);
    }

    /**
     * Goes to the next property, whose value must then be read or skipped.
     *
     * @return false at the end of the object
     * @throws IOException if the text is no JSON or cannot be read
     */
    public boolean next() throws IOException {
        if (in.nextToken() == JsonToken.END_OBJECT) {
            return false;
        }
        name = in.currentName();
        in.nextToken();
        return true;
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
        read.add(name);
        return mapper.readNullable(in);
    }

    /**
     * Reads the current value, a string.
     *
     * @return the string, or null for JSON null
     * @throws IOException as {@link Mapper#read}
     */
    public @Nullable String readString() throws IOException {
        return read(Scalars.STRING);
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
        read.add(name);
        return DecimalMappers.readDouble(in);
    }

    /**
     * Reads the current value, a number of single precision.
     *
     * @return the number
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public float readFloat() throws IOException {
        read.add(name);
        return DecimalMappers.readFloat(in);
    }

    /**
     * Reads the current value, a boolean.
     *
     * @return the boolean
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public boolean readBoolean() throws IOException {
        read.add(name);
        return Scalars.BOOLEAN.read(in);
    }

    /**
     * Reads the current value, a string of one character.
     *
     * @return the character
     * @throws IOException as {@link Mapper#read}; JSON null is refused
     */
    public char readChar() throws IOException {
        read.add(name);
        return Scalars.CHAR.read(in);
    }

    private long integer(long min, long max) throws IOException {
        read.add(name);
        return IntegerMapper.readLong(in, min, max);
    }

    /**
     * Leaves out the current value, of a property that the type does not have.
     *
     * @throws IOException if the text is no JSON or cannot be read
     */
    public void skip() throws IOException {
        skipped.add(name);
        in.skipChildren();
    }

    /**
     * Whether a property was read, its value being null or not.
     *
     * @param property its JSON name
     * @return false if it was absent
     */
    public boolean has(String property) {
        return read.contains(property);
    }

    /**
     * At the end of the object: refuses it if one of these properties was absent.
     *
     * @param names the properties that must have been read
     * @throws JsonMismatchException if one was not, naming the first such and what did arrive
     */
    public void require(String... names) {
        for (String required : names) {
            if (!read.contains(required)) {
                List<String> arrived = new ArrayList<>(read);
                arrived.addAll(skipped);
                throw JsonMismatchException.in(
                        in,
                        type + " needs \"" + required + "\", which is missing; what arrived: "
                                + (arrived.isEmpty() ? "nothing" : String.join(", ", arrived)));
            }
        }
    }
}
