package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where a value lies in an output object, of a task or of a workflow: it is the object, it stands under a key, or there is
 * none.
 *
 * @param <T> the type of the value
 */
public sealed interface OutputMapping<T> {

    /**
     * The value is the output object itself: a record, a POJO, a map.
     *
     * @param mapper the mapper of the value, which must write an object
     * @param <T> the type of the value
     * @return the mapping
     */
    static <T> OutputMapping<T> object(Mapper<T> mapper) {
        return new Whole<>(mapper);
    }

    /**
     * The value stands under a key: {@code {"result": value}}.
     *
     * @param key the key
     * @param mapper the mapper of the value
     * @param <T> the type of the value
     * @return the mapping
     */
    static <T> OutputMapping<T> key(String key, Mapper<T> mapper) {
        return new Keyed<>(key, mapper);
    }

    /**
     * The value lies deeper: {@code {"response": {"body": value}}}.
     *
     * @param key the key of the object in which it lies
     * @param inner where in that object
     * @param <T> the type of the value
     * @return the mapping
     */
    static <T> OutputMapping<T> below(String key, OutputMapping<T> inner) {
        return new Below<>(key, inner);
    }

    /**
     * There is no value: the output object is empty when written, and not looked at when read.
     *
     * @param <T> the type of the value, {@code Void} as a rule
     * @return the mapping
     */
    static <T> OutputMapping<T> none() {
        return new None<>();
    }

    /**
     * Writes an output object.
     *
     * @param value the value; null gives an object without it: {@code {}} or {@code {"result": null}}
     * @param out where to, at a place where a value may stand
     * @throws IOException if it cannot be written
     */
    void write(@Nullable T value, JsonGenerator out) throws IOException;

    /**
     * Reads an output object.
     *
     * @param in stands on the first token of the object
     * @return the value; null if there is none, if its key is absent, or if it is JSON null
     * @throws JsonMismatchException if the object is not what the mapper expects
     * @throws IOException if the text is no JSON or cannot be read
     */
    @Nullable
    T read(JsonParser in) throws IOException;

    /**
     * {@link #object}.
     *
     * @param mapper the mapper of the value
     * @param <T> the type of the value
     */
    record Whole<T>(Mapper<T> mapper) implements OutputMapping<T> {

        @Override
        public void write(@Nullable T value, JsonGenerator out) throws IOException {
            if (value == null) {
                out.writeStartObject();
                out.writeEndObject();
            } else {
                mapper.write(value, out);
            }
        }

        @Override
        public @Nullable T read(JsonParser in) throws IOException {
            return mapper.readNullable(in);
        }
    }

    /**
     * {@link #key}.
     *
     * @param key the key
     * @param mapper the mapper of the value
     * @param <T> the type of the value
     */
    record Keyed<T>(String key, Mapper<T> mapper) implements OutputMapping<T> {

        @Override
        public void write(@Nullable T value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            mapper.writeField(out, key, value);
            out.writeEndObject();
        }

        @Override
        public @Nullable T read(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw JsonMismatchException.at(in, "an object with the property \"" + key + "\"");
            }
            T value = mapper.readNull();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                boolean here = in.currentName().equals(key);
                in.nextToken();
                if (here) {
                    value = mapper.readNullable(in);
                } else {
                    in.skipChildren();
                }
            }
            return value;
        }
    }

    /**
     * {@link #below}.
     *
     * @param key the key of the object in which it lies
     * @param inner where in that object
     * @param <T> the type of the value
     */
    record Below<T>(String key, OutputMapping<T> inner) implements OutputMapping<T> {

        @Override
        public void write(@Nullable T value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeFieldName(key);
            inner.write(value, out);
            out.writeEndObject();
        }

        @Override
        public @Nullable T read(JsonParser in) throws IOException {
            T value = null;
            // Of a call that failed the engine puts a text where the answer would stand.
            if (in.currentToken() != JsonToken.START_OBJECT) {
                in.skipChildren();
                return value;
            }
            while (in.nextToken() != JsonToken.END_OBJECT) {
                boolean here = in.currentName().equals(key);
                if (in.nextToken() == JsonToken.START_OBJECT && here) {
                    value = inner.read(in);
                } else {
                    in.skipChildren();
                }
            }
            return value;
        }
    }

    /**
     * {@link #none}.
     *
     * @param <T> the type of the value
     */
    record None<T>() implements OutputMapping<T> {

        @Override
        public void write(@Nullable T value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeEndObject();
        }

        @Override
        public @Nullable T read(JsonParser in) throws IOException {
            in.skipChildren();
            return null;
        }
    }
}
