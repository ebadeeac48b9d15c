package dev.downbeat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The whole answer to an HTTP call that the server made, as the result of a method marked {@code @Http}. In a path its
 * parts have the names of the JSON: {@code statusCode}, {@code reasonPhrase}, {@code headers}, {@code body}. Conductor:
 * {@code response} in the output of a task of type {@code HTTP}.
 *
 * <p>Only answers of the classes 2xx get here, after redirects were followed: all others fail the task.
 *
 * @param <T> the type of the body; {@code Optional<…>} if it may be empty, {@code Object} for any JSON
 * @param status the status code, 200 to 299
 * @param reason what the code means in words, as {@code OK}
 * @param headers the values of each header, in the order in which they came, by the name as the answer spelt it
 * @param body the body: JSON of any content type was parsed by the server, other text is text, and an empty one is null
 */
public record HttpResponse<T>(
        @JsonProperty("statusCode") int status,
        @JsonProperty("reasonPhrase") String reason,
        @JsonProperty("headers") Map<String, List<String>> headers,
        @JsonProperty("body") T body) {}
