package dev.downbeat.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.downbeat.json.internal.Json;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Request bodies of JSON. */
public final class Bodies {

    private static final MediaType JSON = MediaType.get("application/json");

    private static final MediaType TEXT = MediaType.get("text/plain; charset=utf-8");

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

    /** A body of plain text. */
    public static RequestBody plain(String text) {
        return RequestBody.create(text.getBytes(StandardCharsets.UTF_8), TEXT);
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
