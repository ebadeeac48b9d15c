package dev.downbeat.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The token that a key and a secret are good for, asked for once for all threads: when first needed, shortly before it
 * expires, and when the server refuses it. A server without {@code POST /token} knows no authentication: there the calls go
 * without.
 */
final class Tokens {

    private static final String NONE = "";

    /** Until another try, when a token that still works could not be exchanged for a new one. */
    private static final Duration LATER = Duration.ofSeconds(30);

    /** A wrong key does not become right: those who come within this time are told the same without asking again. */
    private static final Duration REFUSAL_HOLDS = Duration.ofSeconds(1);

    private record Held(String value, long refreshAtNanos) {

        static Held of(String token, Duration good) {
            return new Held(token, System.nanoTime() + good.toNanos());
        }

        boolean isDue() {
            return refreshAtNanos - System.nanoTime() <= 0;
        }
    }

    private final Call.Factory http;
    private final HttpUrl url;
    private final Authority.AccessKey accessKey;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Held held;
    private @Nullable RefusedException refusal;
    private long refusedAtNanos;

    Tokens(OkHttpClient http, HttpUrl base, Authority.AccessKey accessKey) {
        this.http = http;
        this.url = base.newBuilder().addPathSegment("token").build();
        this.accessKey = accessKey;
    }

    /** The current token, empty if the server knows none. */
    String current() throws IOException {
        Held known = held;
        if (known == null) {
            return after(null);
        }
        if (known.isDue() && asking.tryLock()) {
            try {
                return known.equals(held) ? renewed(known) : current();
            } finally {
                asking.unlock();
            }
        }
        return known.value();
    }

    /** The old one works until the server says otherwise. */
    private String renewed(Held known) {
        try {
            return ask().value();
        } catch (IOException e) {
            held = Held.of(known.value(), LATER);
            return known.value();
        }
    }

    /** Another token than one that was refused; the threads that come while it is asked for wait and share it. */
    String after(@Nullable String refused) throws IOException {
        asking.lock();
        try {
            Held known = held;
            if (known != null && !known.value().equals(refused)) {
                return known.value();
            }
            if (refusal != null && System.nanoTime() - refusedAtNanos < REFUSAL_HOLDS.toNanos()) {
                throw new RefusedException(refusal.refusal());
            }
            return ask().value();
        } finally {
            asking.unlock();
        }
    }

    private Held ask() throws IOException {
        try {
            String token = request();
            Held fresh =
                    Held.of(token, token.isEmpty() ? accessKey.refresh() : TokenLife.of(token, accessKey.refresh()));
            held = fresh;
            refusal = null;
            return fresh;
        } catch (RefusedException e) {
            refusal = e;
            refusedAtNanos = System.nanoTime();
            throw e;
        }
    }

    private String request() throws IOException {
        String body = Json.MAPPER
                .createObjectNode()
                .put("keyId", accessKey.key())
                .put("keySecret", accessKey.secret())
                .toString();
        Request request = new Request.Builder().url(url).post(Bodies.json(body)).build();
        try (Response response = http.newCall(request).execute()) {
            if (response.code() == 404) {
                return NONE;
            }
            String asked = "POST " + url.encodedPath();
            if (!response.isSuccessful()) {
                // The server's words are left out: they may repeat what was sent.
                boolean wrong = response.code() == 400 || response.code() == 401 || response.code() == 403;
                throw new RefusedException(new ConductorException(
                        asked,
                        response.code(),
                        wrong ? "the key or the secret is not accepted" : "no token was given",
                        List.of(),
                        wrong
                                ? "Look at CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET, or at accessKey(…): are they"
                                        + " of this server?"
                                : Advice.on(response, "")));
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
        throw new RefusedException(new ConductorException(asked, "the answer holds no token", null));
    }

    /** Carries a refusal through the HTTP client, which lets nothing but {@code IOException} pass. */
    static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final ConductorException refusal;

        RefusedException(ConductorException refusal) {
            super(refusal.getMessage());
            this.refusal = refusal;
        }

        ConductorException refusal() {
            return refusal;
        }
    }
}
