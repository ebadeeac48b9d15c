package dev.downbeat.mock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one attempt of a step does in a test. Immutable. Conductor: {@code TaskMock}. */
public final class Mock implements Given {

    private final TaskStatus status;
    private final ObjectNode output;
    private final @Nullable String reason;

    private Mock(TaskStatus status, ObjectNode output, @Nullable String reason) {
        this.status = status;
        this.output = output;
        this.reason = reason;
    }

    /**
     * The step completes and gives nothing.
     *
     * @return the mock, with {@code {}} as output
     */
    public static Mock completed() {
        return new Mock(TaskStatus.COMPLETED, Json.MAPPER.createObjectNode(), null);
    }

    /**
     * The step completes.
     *
     * @param output its whole output, as other tasks read it: a worker's text stands under {@code result}, the body of an HTTP
     *     call under {@code response.body}; whatever Jackson can write as JSON
     * @return the mock
     * @throws IllegalArgumentException if it cannot be written as JSON
     */
    public static Mock completed(Map<String, ?> output) {
        try {
            return new Mock(TaskStatus.COMPLETED, Json.MAPPER.valueToTree(output), null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the output cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    /**
     * The step completes, as generated code says it.
     *
     * @param value its result; null for one that is absent
     * @param mapping where in the output the result lies
     * @param <T> the result's type
     * @return the mock
     */
    public static <T> Mock completed(@Nullable T value, OutputMapping<T> mapping) {
        TokenBuffer buffer = new TokenBuffer(Json.MAPPER, false);
        try {
            mapping.write(value, buffer);
            try (var in = buffer.asParserOnFirstToken()) {
                if (in.readValueAsTree() instanceof ObjectNode object) {
                    return new Mock(TaskStatus.COMPLETED, object, null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("the output of a task must be a JSON object");
    }

    /**
     * The attempt fails, and the step is tried again as often as its definition says ({@code retryCount}), without any delay.
     *
     * @param reason why. The server takes no reason with a mock: it stands in what the test reads, not in what the
     *     workflow's own expressions see
     * @return the mock. Conductor: {@code FAILED}
     */
    public static Mock failed(String reason) {
        return new Mock(TaskStatus.FAILED, Json.MAPPER.createObjectNode(), reason);
    }

    /**
     * The step fails and is not tried again.
     *
     * @param reason why, as with {@link #failed}
     * @return the mock. Conductor: {@code FAILED_WITH_TERMINAL_ERROR}
     */
    public static Mock failedTerminally(String reason) {
        return new Mock(TaskStatus.FAILED_WITH_TERMINAL_ERROR, Json.MAPPER.createObjectNode(), reason);
    }

    /**
     * What the attempt does.
     *
     * @return completed, failed, or failed with a terminal error
     */
    public TaskStatus status() {
        return status;
    }

    /**
     * Why it fails.
     *
     * @return the reason; empty if it does not fail
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** As the server wants it; an output that is null would be a 500. */
    ObjectNode request() {
        ObjectNode mock = Json.MAPPER.createObjectNode().put("status", status.name());
        mock.set("output", output.deepCopy());
        return mock;
    }

    /** Whether the step ends with it, as far as the mock alone can say. */
    boolean isLast() {
        return status != TaskStatus.FAILED;
    }

    /** Shows the status and the reason only: what it gives may be anything. */
    @Override
    public String toString() {
        return reason == null ? status.name() : status + ": " + reason;
    }
}
