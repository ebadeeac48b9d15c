package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one Java type as JSON. Mappers hold no state and are safe for use by any number of threads.
 *
 * @param <T> the Java type
 */
public interface Mapper<T> {

    /**
     * Reads one value.
     *
     * @param in stands on the first token of the value, which is never JSON null; afterwards on its last token
     * @return the value
     * @throws JsonMismatchException if the JSON is not what this mapper expects
     * @throws IOException if the text is no JSON, exceeds the parser's bounds, or cannot be read
     */
    T read(JsonParser in) throws IOException;

    /**
     * What JSON null stands for.
     *
     * @return null, unless the type has a value of its own for it, as {@code Optional} has
     */
    default @Nullable T readNull() {
        return null;
    }

    /**
     * Writes one value.
     *
     * @param value the value
     * @param out where to, at a place where a value may stand
     * @throws IOException if it cannot be written
     */
    void write(T value, JsonGenerator out) throws IOException;

    /**
     * What JSON this mapper reads, in a reader's words: "a string", "an integer", "an object (OrderInfo)".
     *
     * @return words that complete the sentence "expected …"
     */
    String expected();

    /**
     * Reads one value that may be JSON null.
     *
     * @param in stands on the first token of the value
     * @return the value, or for JSON null what {@link #readNull()} says
     * @throws IOException as {@link #read}
     */
    default @Nullable T readNullable(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? readNull() : read(in);
    }

    /**
     * Writes one value that may be null.
     *
     * @param value the value; null becomes JSON null
     * @param out where to, at a place where a value may stand
     * @throws IOException if it cannot be written
     */
    default void writeNullable(@Nullable T value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else {
            write(value, out);
        }
    }

    /**
     * Whether a value stands for an absent one: {@code @JsonInclude(NON_ABSENT)} leaves it out.
     *
     * @param value the value, not null
     * @return true for an empty optional
     */
    default boolean isAbsent(T value) {
        return false;
    }

    /**
     * Whether {@code @JsonInclude(NON_EMPTY)} leaves a value out.
     *
     * @param value the value, not null
     * @return true for an empty string, collection, map, array or optional
     */
    default boolean isEmpty(T value) {
        return false;
    }

    /**
     * Whether {@code @JsonInclude(NON_DEFAULT)} leaves a value out.
     *
     * @param value the value, not null
     * @return true for zero, false, and what is empty
     */
    default boolean isDefault(T value) {
        return isEmpty(value);
    }

    /**
     * Writes one property of an object.
     *
     * @param out where to, inside an object
     * @param name the property's name
     * @param value its value; null becomes JSON null
     * @throws IOException if it cannot be written
     */
    default void writeField(JsonGenerator out, String name, @Nullable T value) throws IOException {
        out.writeFieldName(name);
        writeNullable(value, out);
    }

    /**
     * Writes one property of an object, unless it is null: {@code @JsonInclude(NON_NULL)}.
     *
     * @param out where to, inside an object
     * @param name the property's name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    default void writeFieldUnlessNull(JsonGenerator out, String name, @Nullable T value) throws IOException {
        if (value != null) {
            writeField(out, name, value);
        }
    }

    /**
     * Writes one property of an object, unless it is null or {@linkplain #isAbsent absent}: {@code @JsonInclude(NON_ABSENT)}.
     *
     * @param out where to, inside an object
     * @param name the property's name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    default void writeFieldUnlessAbsent(JsonGenerator out, String name, @Nullable T value) throws IOException {
        if (value != null && !isAbsent(value)) {
            writeField(out, name, value);
        }
    }

    /**
     * Writes one property of an object, unless it is null or {@linkplain #isEmpty empty}: {@code @JsonInclude(NON_EMPTY)}.
     *
     * @param out where to, inside an object
     * @param name the property's name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    default void writeFieldUnlessEmpty(JsonGenerator out, String name, @Nullable T value) throws IOException {
        if (value != null && !isEmpty(value)) {
            writeField(out, name, value);
        }
    }

    /**
     * Writes one property of an object, unless it is null or a {@linkplain #isDefault default}:
     * {@code @JsonInclude(NON_DEFAULT)}.
     *
     * @param out where to, inside an object
     * @param name the property's name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    default void writeFieldUnlessDefault(JsonGenerator out, String name, @Nullable T value) throws IOException {
        if (value != null && !isDefault(value)) {
            writeField(out, name, value);
        }
    }
}
