package dev.downbeat.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.ConductorException.ValidationError;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads an answer that says no: {@code {"status", "message", "validationErrors": [{"path", "message"}]}}, or any text. */
final class Refusal {

    private static final long READ_BYTES = 64 << 10;
    private static final int SHOWN_CHARACTERS = 300;

    private Refusal() {}

    static ConductorException of(String request, Response response, @Nullable ResponseBody body) {
        int status = response.code();
        String text = beginning(body);
        try {
            JsonNode answer = Json.MAPPER.readTree(text);
            if (answer.path("message").isTextual()
                    || answer.path("validationErrors").isArray()) {
                String message = answer.path("message").asText();
                return new ConductorException(request, status, message, errors(answer), Advice.on(response, message));
            }
            if (answer.path("error").isTextual() && answer.path("path").isTextual()) {
                // The answer of Spring itself, where no part of the server answers.
                String message = answer.path("error").asText();
                return new ConductorException(request, status, message, List.of(), Advice.on(response, message));
            }
        } catch (JsonProcessingException e) {
            // Not the server's own answer: a proxy's page, as a rule.
        }
        return new ConductorException(request, status, shortened(text), List.of(), Advice.on(response, ""));
    }

    /** An invalid value is not repeated: it may be anything that the user sent. */
    private static List<ValidationError> errors(JsonNode answer) {
        List<ValidationError> errors = new ArrayList<>();
        for (JsonNode error : answer.path("validationErrors")) {
            errors.add(new ValidationError(
                    error.path("path").asText(), error.path("message").asText()));
        }
        return errors;
    }

    private static String beginning(@Nullable ResponseBody body) {
        if (body == null) {
            return "";
        }
        Buffer read = new Buffer();
        try {
            while (read.size() < READ_BYTES && body.source().read(read, READ_BYTES - read.size()) >= 0) {
                // The rest, if any, is of no use.
            }
        } catch (IOException e) {
            // The status alone says enough.
        }
        return read.readUtf8();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
