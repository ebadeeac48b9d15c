package dev.downbeat.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.internal.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One try of a step, as the server told it at one moment. Immutable.
 *
 * @param status where it stood
 * @param json all that the server told, fields included that only a newer server knows; not to be changed
 */
public record TaskSnapshot(TaskStatus status, JsonNode json) {

    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    /**
     * Reads a task as the server tells it.
     *
     * @param json Conductor's {@code Task}
     * @return the task
     * @throws dev.downbeat.ConductorException if it has no status, or an unknown one
     */
    public static TaskSnapshot of(JsonNode json) {
        return new TaskSnapshot(
                TaskStatus.of(
                        json.path("status").asText(),
                        "the task " + json.path("referenceTaskName").asText() + " of workflow "
                                + json.path("workflowInstanceId").asText()),
                json);
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
     * The step's reference name, in a loop followed by {@code __} and the round.
     *
     * @return Conductor's {@code referenceTaskName}
     */
    public String referenceName() {
        return json.path("referenceTaskName").asText();
    }

    /**
     * What kind of task it is: {@code WAIT}, {@code HTTP} or another of the server's own, or the type that workers poll.
     *
     * @return Conductor's {@code taskType}
     */
    public String taskType() {
        return json.path("taskType").asText();
    }

    /**
     * The task's input.
     *
     * @return Conductor's {@code inputData}
     */
    public Map<String, @Nullable Object> input() {
        return map(json, "inputData");
    }

    /**
     * The task's output.
     *
     * @return Conductor's {@code outputData}; empty before there is one
     */
    public Map<String, @Nullable Object> output() {
        return map(json, "outputData");
    }

    /**
     * The task's output by type.
     *
     * @param mapping where in it the value lies
     * @param <T> its type
     * @return the value; empty if there is none
     * @throws dev.downbeat.json.JsonMismatchException if the output is not what was expected
     */
    public <T> Optional<T> output(OutputMapping<T> mapping) {
        return Optional.ofNullable(
                WorkflowSnapshot.read(json.path("outputData"), mapping, "output of " + referenceName()));
    }

    /**
     * Why the task ended otherwise than completed.
     *
     * @return Conductor's {@code reasonForIncompletion}
     */
    public Optional<String> reason() {
        return text(json, "reasonForIncompletion");
    }

    /**
     * Which retry this is.
     *
     * @return 0 for the first try. Conductor's {@code retryCount}
     */
    public int retryCount() {
        return json.path("retryCount").asInt();
    }

    /**
     * The worker that has it, or had it.
     *
     * @return Conductor's {@code workerId}; empty if none has polled it
     */
    public Optional<String> workerId() {
        return text(json, "workerId");
    }

    /**
     * The execution that a task of type {@code SUB_WORKFLOW} started.
     *
     * @return Conductor's {@code subWorkflowId}
     */
    public Optional<String> subWorkflowId() {
        return text(json, "subWorkflowId");
    }

    /**
     * When it was scheduled, by the server's clock.
     *
     * @return Conductor's {@code scheduledTime}
     */
    public Optional<Instant> scheduledAt() {
        return instant(json, "scheduledTime");
    }

    /**
     * When a worker took it, by the server's clock.
     *
     * @return Conductor's {@code startTime}
     */
    public Optional<Instant> startedAt() {
        return instant(json, "startTime");
    }

    /**
     * When it ended, by the server's clock.
     *
     * @return Conductor's {@code endTime}
     */
    public Optional<Instant> endedAt() {
        return instant(json, "endTime");
    }

    /** Whether it is a try of that step, in whatever round of a loop. */
    boolean isOf(String reference) {
        String name = referenceName();
        return name.equals(reference)
                || (name.startsWith(reference + "__")
                        && name.substring(reference.length() + 2).chars().allMatch(Character::isDigit));
    }

    static Map<String, @Nullable Object> map(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isObject() ? Json.MAPPER.convertValue(value, MAP) : Map.of();
    }

    static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() && !value.asText().isEmpty() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** The server says 0 for not yet. */
    static Optional<Instant> instant(JsonNode json, String field) {
        long millis = json.path(field).asLong();
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** Shows name and status only: what it holds may be anything. */
    @Override
    public String toString() {
        return referenceName() + " " + status;
    }
}
