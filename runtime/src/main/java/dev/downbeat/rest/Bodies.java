package dev.downbeat.rest;

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
}
