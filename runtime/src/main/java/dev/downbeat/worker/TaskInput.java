package dev.downbeat.worker;

import com.fasterxml.jackson.core.JsonParser;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The input of a task: one value a key. A key that is absent and one that is JSON null are the same here, since the engine
 * sends null for an expression that found nothing. What does not fit is a {@link TaskInputException}.
 */
public interface TaskInput {

    /**
     * A value that must be there.
     *
     * @param key the key
     * @param mapper the mapper of its type
     * @param <T> its type
     * @return the value
     * @throws TaskInputException if it is missing or does not fit
     */
    <T> T required(String key, Mapper<T> mapper);

    /**
     * A value that may be missing.
     *
     * @param key the key
     * @param mapper the mapper of its type
     * @param <T> its type
     * @return the value, or null
     * @throws TaskInputException if it is there and does not fit
     */
    <T> @Nullable T nullable(String key, Mapper<T> mapper);

    /**
     * A value that may be missing.
     *
     * @param key the key
     * @param mapper the mapper of its type
     * @param <T> its type
     * @return the value, or empty
     * @throws TaskInputException if it is there and does not fit
     */
    default <T> Optional<T> optional(String key, Mapper<T> mapper) {
        return Optional.ofNullable(nullable(key, mapper));
    }

    /**
     * A value with a default.
     *
     * @param key the key
     * @param mapper the mapper of its type
     * @param absent what to take if it is missing
     * @param <T> its type
     * @return the value, or the default
     * @throws TaskInputException if it is there and does not fit
     */
    default <T> T withDefault(String key, Mapper<T> mapper, T absent) {
        T value = nullable(key, mapper);
        return value == null ? absent : value;
    }

    /**
     * A value with a default that is given as JSON.
     *
     * @param key the key
     * @param mapper the mapper of its type
     * @param absent the JSON to read if it is missing; the compiler has checked that it fits
     * @param <T> its type
     * @return the value, or the default
     * @throws TaskInputException if it is there and does not fit
     */
    default <T> T withJsonDefault(String key, Mapper<T> mapper, String absent) {
        T value = nullable(key, mapper);
        if (value != null) {
            return value;
        }
        try (JsonParser in = Json.MAPPER.createParser(absent)) {
            in.nextToken();
            return mapper.read(in);
        } catch (IOException e) {
            throw new TaskInputException("the default of input \"" + key + "\" cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The whole input object as one value.
     *
     * @param mapper the mapper of its type, which reads an object
     * @param <T> its type
     * @return the value
     * @throws TaskInputException if the object does not fit
     */
    <T> T whole(Mapper<T> mapper);
}
