package dev.downbeat.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.downbeat.json.internal.Json;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Request bodies of JSON. */
public final class Bodies {

    private static final MediaType JSON = MediaType.get("application/json");

    private Bodies() {}

    /** A body of JSON. */
    public static RequestBody json(byte[] text) {
        return RequestBody.create(text, JSON);
    }

    /** {@link #json(byte[])} of text. */
    public static RequestBody json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A body of raw text, which the server takes only under the name of JSON. */
    public static RequestBody text(String text) {
        return json(text);
    }

    /** A value as JSON: text, numbers, maps, lists, or whatever else Jackson can write. */
    public static RequestBody of(Object value) {
        try {
            return json(Json.MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
