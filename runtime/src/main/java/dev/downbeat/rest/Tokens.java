package dev.downbeat.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The token that a key and a secret are good for, asked for once for all threads. A server without {@code POST /token} knows
 * no authentication: there the calls go without.
 */
final class Tokens {

    private static final String NONE = "";

    private final Call.Factory http;
    private final HttpUrl url;
    private final Credentials credentials;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable String token;

    Tokens(OkHttpClient http, HttpUrl base, Credentials credentials) {
        this.http = http;
        this.url = base.newBuilder().addPathSegment("token").build();
        this.credentials = credentials;
    }

    /** The current token, empty if the server knows none. */
    String current() throws IOException {
        String known = token;
        return known != null ? known : after(null);
    }

    /** Another token than one that was refused; the threads that come while it is asked for wait and share it. */
    String after(@Nullable String refused) throws IOException {
        asking.lock();
        try {
            String known = token;
            if (known != null && !known.equals(refused)) {
                return known;
            }
            String fresh = ask();
            token = fresh;
            return fresh;
        } finally {
            asking.unlock();
        }
    }

    private String ask() throws IOException {
        String body = Json.MAPPER
                .createObjectNode()
                .put("keyId", credentials.key())
                .put("keySecret", credentials.secret())
                .toString();
        Request request = new Request.Builder().url(url).post(Bodies.json(body)).build();
        try (Response response = http.newCall(request).execute()) {
            if (response.code() == 404) {
                return NONE;
            }
            String asked = "POST " + url.encodedPath();
            if (!response.isSuccessful()) {
                // The server's words are left out: they may repeat what was sent.
                String hint = response.code() == 401 || response.code() == 403
                        ? "the key or the secret is not accepted"
                        : "no token was given";
                throw new Refused(new ConductorException(asked, response.code(), hint, List.of()));
            }
            return token(asked, response.body().string());
        }
    }

    private static String token(String asked, String answer) throws IOException {
        try {
            JsonNode token = Json.MAPPER.readTree(answer).path("token");
            if (token.isTextual()) {
                return token.asText();
            }
        } catch (JsonProcessingException e) {
            // Jackson's message would show a part of it.
        }
        throw new Refused(new ConductorException(asked, "the answer holds no token", null));
    }

    /** Carries a refusal through the HTTP client, which lets nothing but {@code IOException} pass. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final ConductorException refusal;

        Refused(ConductorException refusal) {
            super(refusal.getMessage());
            this.refusal = refusal;
        }

        ConductorException refusal() {
            return refusal;
        }
    }
}
