package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.client.TaskStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A task as the server's index has it: what it was when it was written there last. {@code conductor.tasks().get(id)} reads the
 * task itself. Immutable.
 *
 * @param status where it stood
 * @param json all that the server told, fields included that only a newer server knows; not to be changed
 */
public record FoundTask(TaskStatus status, JsonNode json) {

    static FoundTask of(JsonNode json) {
        return new FoundTask(TaskStatus.of(json.path("status").asText(), "the search"), json);
    }

    static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field).asText()).filter(text -> !text.isEmpty());
    }

    static Optional<Instant> time(JsonNode json, String field) {
        return Condition.millis(json, field).map(Instant::ofEpochMilli);
    }

    /**
     * The task's id.
     *
     * @return Conductor's {@code taskId}
     */
    public String taskId() {
        return json.path("taskId").asText();
    }

    /**
     * What kind of task it is.
     *
     * @return Conductor's {@code taskType}
     */
    public String taskType() {
        return json.path("taskType").asText();
    }

    /**
     * Its name in the workflow's definition.
     *
     * @return Conductor's {@code taskDefName}
     */
    public String taskName() {
        return json.path("taskDefName").asText();
    }

    /**
     * The id of its execution.
     *
     * @return Conductor's {@code workflowId}
     */
    public String workflowId() {
        return json.path("workflowId").asText();
    }

    /**
     * The name of its workflow.
     *
     * @return Conductor's {@code workflowType}
     */
    public String workflowName() {
        return json.path("workflowType").asText();
    }

    /**
     * The key that its execution was started with.
     *
     * @return Conductor's {@code correlationId}
     */
    public Optional<String> correlationId() {
        return text(json, "correlationId");
    }

    /**
     * When it was scheduled, by the server's clock.
     *
     * @return Conductor's {@code scheduledTime}
     */
    public Optional<Instant> scheduledAt() {
        return time(json, "scheduledTime");
    }

    /**
     * When it was taken, by the server's clock.
     *
     * @return Conductor's {@code startTime}
     */
    public Optional<Instant> startedAt() {
        return time(json, "startTime");
    }

    /**
     * When it ended, by the server's clock.
     *
     * @return Conductor's {@code endTime}; empty while it goes on
     */
    public Optional<Instant> endedAt() {
        return time(json, "endTime");
    }

    /**
     * How long it took.
     *
     * @return from its start to its end; zero while it goes on. Conductor's {@code executionTime}, in milliseconds
     */
    public Duration took() {
        return Duration.ofMillis(json.path("executionTime").asLong());
    }

    /**
     * How long it waited until it was taken.
     *
     * @return Conductor's {@code queueWaitTime}, in milliseconds; never below zero
     */
    public Duration waited() {
        return Duration.ofMillis(Math.max(0, json.path("queueWaitTime").asLong()));
    }

    /**
     * Why it ended otherwise than completed.
     *
     * @return Conductor's {@code reasonForIncompletion}
     */
    public Optional<String> reason() {
        return text(json, "reasonForIncompletion");
    }

    /**
     * Its input for a reader's eyes, as {@code {orderId=7}}: no JSON, and perhaps shortened by the server.
     *
     * @return Conductor's {@code input}
     */
    public String inputText() {
        return json.path("input").asText();
    }

    /**
     * Its output for a reader's eyes, as {@code {receipt=8}}: no JSON, and perhaps shortened by the server.
     *
     * @return Conductor's {@code output}
     */
    public String outputText() {
        return json.path("output").asText();
    }

    /** Shows type, id and status only: what it holds may be anything. */
    @Override
    public String toString() {
        return taskType() + " " + taskId() + " " + status;
    }
}
