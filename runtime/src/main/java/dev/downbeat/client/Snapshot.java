package dev.downbeat.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.WorkflowFailedException.FailedTask;
import dev.downbeat.json.JsonMismatchException;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** An execution as the server told it at one moment. */
record Snapshot(WorkflowStatus status, JsonNode json) {

    static Snapshot of(JsonNode json) {
        String name = json.path("status").asText();
        for (WorkflowStatus status : WorkflowStatus.values()) {
            if (status.name().equals(name)) {
                return new Snapshot(status, json);
            }
        }
        throw new ConductorException(
                "GET /workflow/" + json.path("workflowId").asText(), "the answer has an unknown status: " + name, null);
    }

    /** The result of a completed execution. */
    <T> @Nullable T result(OutputMapping<T> mapping) {
        JsonNode output = json.path("output").isObject() ? json.get("output") : Json.MAPPER.createObjectNode();
        try (JsonParser in = Json.MAPPER.treeAsTokens(output)) {
            in.nextToken();
            return mapping.read(in);
        } catch (JsonMismatchException e) {
            throw e.under("output of " + name());
        } catch (IOException e) {
            throw new UncheckedIOException("the output of " + name() + " cannot be read", e);
        }
    }

    /** Why an execution that was read with its tasks ended otherwise than completed. */
    WorkflowFailedException failure() {
        JsonNode reason = json.path("reasonForIncompletion");
        return new WorkflowFailedException(
                json.path("workflowId").asText(),
                json.path("workflowName").asText(json.path("workflowType").asText()),
                json.path("workflowVersion").asInt(),
                status,
                reason.isTextual() ? reason.asText() : null,
                status == WorkflowStatus.TERMINATED ? null : failedTask());
    }

    /** The last attempt of the step that failed; a failed attempt that was retried is not the last of its step. */
    private @Nullable FailedTask failedTask() {
        FailedTask failed = null;
        for (JsonNode task : json.path("tasks")) {
            switch (task.path("status").asText()) {
                case "FAILED", "FAILED_WITH_TERMINAL_ERROR", "TIMED_OUT" ->
                    failed = new FailedTask(
                            task.path("referenceTaskName").asText(),
                            task.path("reasonForIncompletion").asText(""),
                            task.path("retryCount").asInt());
                default -> {
                    // Did not bring it down.
                }
            }
        }
        return failed;
    }

    private String name() {
        return json.path("workflowName").asText("the workflow") + " v"
                + json.path("workflowVersion").asInt();
    }
}
