package dev.downbeat.it.data;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.downbeat.json.Mapper;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A generated mapper, and Jackson for the same type. */
record Subject(String name, Type type, Mapper<Object> mapper) {

    /** Jackson as it comes, with its JDK modules, ISO dates, and unknown properties ignored. */
    static final ObjectMapper JACKSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    /** Reads JSON digit by digit, to compare what was written. */
    static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The mappers that were generated for an interface. */
    static Stream<Subject> of(Class<?> mappers) {
        return Arrays.stream(mappers.getDeclaredFields())
                .filter(field -> Mapper.class.isAssignableFrom(field.getType()))
                .map(field -> of(mappers, field));
    }

    @SuppressWarnings("unchecked") // the type is read from the field beside it
    private static Subject of(Class<?> mappers, Field field) {
        Type type = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        String interfaceName = mappers.getSimpleName().replace("Mappers", "");
        try {
            return new Subject(interfaceName + "." + field.getName(), type, (Mapper<Object>) field.get(null));
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.toString(), e);
        }
    }

    boolean isOneOf() {
        return JACKSON.getSerializationConfig()
                .introspectClassAnnotations(jacksonType())
                .getClassAnnotations()
                .has(JsonTypeInfo.class);
    }

    JavaType jacksonType() {
        return JACKSON.constructType(type);
    }

    String write(@Nullable Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JACKSON.createGenerator(text)) {
            mapper.writeNullable(value, out);
        }
        return text.toString();
    }

    String writeByJackson(@Nullable Object value) throws IOException {
        return JACKSON.writerFor(jacksonType()).writeValueAsString(value);
    }

    @Nullable
    Object read(String json) throws IOException {
        try (JsonParser in = JACKSON.createParser(json)) {
            if (in.nextToken() == null) {
                throw new JsonEOFException(in, null, "no JSON");
            }
            Object value = mapper.readNullable(in);
            if (in.nextToken() != null) {
                throw new JsonParseException(in, "something follows");
            }
            return value;
        }
    }

    @Nullable
    Object readByJackson(String json) throws IOException {
        return JACKSON.readerFor(jacksonType())
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValue(json);
    }

    static JsonNode tree(String json) throws IOException {
        return EXACT.readTree(json);
    }

    @Override
    public String toString() {
        return name;
    }
}
