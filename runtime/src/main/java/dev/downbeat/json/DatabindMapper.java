package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.util.List;

/**
 * Reads and writes a type by Jackson's databind and reflection, for types that the generator leaves to it. Unknown
 * properties are ignored, dates are ISO-8601. In a named module the type's package must be open to
 * {@code com.fasterxml.jackson.databind}.
 *
 * @param <T> the Java type
 */
public final class DatabindMapper<T> implements Mapper<T> {

    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final String expected;

    private DatabindMapper(JavaType type, String expected) {
        this.reader = Json.MAPPER.readerFor(type);
        this.writer = type.isJavaLangObject() ? Json.MAPPER.writer() : Json.MAPPER.writerFor(type);
        this.expected = expected;
    }

    /**
     * The mapper of a generic type.
     *
     * @param type the type, as {@code new TypeReference<Map<Region, Price>>() {}}
     * @param <T> the type
     * @return the mapper
     */
    public static <T> Mapper<T> of(TypeReference<T> type) {
        return of(Json.MAPPER.constructType(type));
    }

    /**
     * The mapper of a type.
     *
     * @param type the type
     * @param <T> the type
     * @return the mapper
     */
    public static <T> Mapper<T> of(Class<T> type) {
        return of(Json.MAPPER.constructType(type));
    }

    static <T> Mapper<T> of(Class<T> type, String expected) {
        return new DatabindMapper<>(Json.MAPPER.constructType(type), expected);
    }

    static Mapper<JsonNode> tree() {
        return new DatabindMapper<>(Json.MAPPER.constructType(JsonNode.class), "any JSON");
    }

    static Mapper<Object> any() {
        return new DatabindMapper<>(Json.MAPPER.constructType(Object.class), "any JSON");
    }

    private static <T> Mapper<T> of(JavaType type) {
        return new DatabindMapper<>(type, expected(type));
    }

    private static String expected(JavaType type) {
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return "an array";
        }
        if (type.isMapLikeType()) {
            return "an object";
        }
        return "a value for " + type.getRawClass().getSimpleName();
    }

    @Override
    public T read(JsonParser in) throws IOException {
        String outer = JsonPath.of(in);
        try {
            return reader.readValue(in);
        } catch (JsonMappingException e) {
            throw mismatch(outer, e);
        }
    }

    /** Jackson's own text quotes the source and names classes: only the place and the target are taken from it. */
    private JsonMismatchException mismatch(String outer, JsonMappingException e) throws IOException {
        if (e.getCause() instanceof StreamReadException broken) {
            throw broken;
        }
        String path = outer;
        for (JsonMappingException.Reference step : List.copyOf(e.getPath())) {
            path = step.getFieldName() != null
                    ? JsonPath.property(path, step.getFieldName())
                    : path + "[" + step.getIndex() + "]";
        }
        if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            String found = e.getProcessor() instanceof JsonParser in && in.currentToken() != null
                    ? ", found " + FoundValue.of(in, path)
                    : "";
            return JsonMismatchException.of(
                    path,
                    "expected "
                            + (path.equals(outer)
                                    ? expected
                                    : "a value for " + wrong.getTargetType().getSimpleName()) + found);
        }
        Throwable cause = e.getCause();
        return JsonMismatchException.of(
                path,
                "expected " + expected
                        + (cause == null ? "" : "; " + cause.getClass().getSimpleName()));
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        try {
            writer.writeValue(out, value);
        } catch (JsonProcessingException e) {
            throw new IOException("cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public String expected() {
        return expected;
    }
}
