package dev.downbeat.rest;

import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Request bodies of JSON. */
public final class Bodies {

    private static final MediaType JSON = MediaType.get("application/json");

    private Bodies() {}

    /** A body that may be sent again by the HTTP client if the connection breaks. */
    public static RequestBody json(byte[] text) {
        return RequestBody.create(text, JSON);
    }

    /** {@link #json(byte[])} of text. */
    public static RequestBody json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A body that is sent once: the server might have acted on it already when the connection breaks. */
    public static RequestBody jsonOnce(byte[] text) {
        return new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return JSON;
            }

            @Override
            public long contentLength() {
                return text.length;
            }

            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws java.io.IOException {
                sink.write(text);
            }
        };
    }
}
