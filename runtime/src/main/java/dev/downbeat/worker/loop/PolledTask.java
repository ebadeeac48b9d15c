package dev.downbeat.worker.loop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.internal.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A task as the server gave it. It is read leniently: whatever arrives with an id can be answered.
 *
 * @param responseTimeout how long the server waits for a sign of life; empty for ever
 * @param inputElsewhere whether the server put the input into an external store instead of the answer
 */
public record PolledTask(
        String taskId,
        String workflowId,
        String workflowName,
        OptionalInt workflowVersion,
        String referenceName,
        String taskType,
        ObjectNode input,
        int retryCount,
        int pollCount,
        Optional<String> correlationId,
        Optional<String> domain,
        Optional<Duration> responseTimeout,
        boolean inputElsewhere) {

    /** Reads one element of a poll's answer; empty if it has no ids, so that nothing can be done about it. */
    static Optional<PolledTask> of(JsonNode json, String polledType) {
        Optional<String> taskId = text(json, "taskId");
        Optional<String> workflowId = text(json, "workflowInstanceId");
        if (taskId.isEmpty() || workflowId.isEmpty()) {
            return Optional.empty();
        }
        long responseTimeout = json.path("responseTimeoutSeconds").asLong(0);
        return Optional.of(new PolledTask(
                taskId.get(),
                workflowId.get(),
                text(json, "workflowType").orElse(""),
                OptionalInt.empty(),
                text(json, "referenceTaskName").orElse(""),
                text(json, "taskDefName").orElse(polledType),
                json.path("inputData") instanceof ObjectNode input ? input : Json.MAPPER.createObjectNode(),
                json.path("retryCount").asInt(0),
                Math.max(1, json.path("pollCount").asInt(1)),
                text(json, "correlationId"),
                text(json, "domain"),
                responseTimeout > 0 ? Optional.of(Duration.ofSeconds(responseTimeout)) : Optional.empty(),
                text(json, "externalInputPayloadStoragePath").isPresent()));
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.ofNullable(json.path(name).textValue()).filter(value -> !value.isEmpty());
    }
}
