package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** How long a token is used before another one is asked for: a JSON Web Token says when it expires, any other does not. */
final class TokenLife {

    private static final Duration AHEAD = Duration.ofSeconds(60);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private TokenLife() {}

    static Duration of(String token, Duration unknown) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return unknown;
        }
        try {
            JsonNode claims = Json.MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
            if (!claims.path("exp").isNumber()) {
                return unknown;
            }
            Duration left = Duration.between(
                    Instant.now(), Instant.ofEpochSecond(claims.path("exp").asLong()));
            Duration tenth = left.dividedBy(10);
            Duration used = left.minus(tenth.compareTo(AHEAD) < 0 ? tenth : AHEAD);
            return used.compareTo(SHORTEST) < 0 ? SHORTEST : used;
        } catch (IllegalArgumentException | IOException e) {
            // It only looked like one.
            return unknown;
        }
    }
}
