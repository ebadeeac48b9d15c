package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.client.WorkflowStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An execution as the server's index has it: what it was when it was written there last. {@code conductor.workflows().of(id)}
 * reads and steers the execution itself. Immutable.
 *
 * @param status where it stood
 * @param json all that the server told, fields included that only a newer server knows; not to be changed
 */
public record FoundWorkflow(WorkflowStatus status, JsonNode json) {

    static FoundWorkflow of(JsonNode json) {
        return new FoundWorkflow(WorkflowStatus.of(json.path("status").asText(), "the search"), json);
    }

    /**
     * The execution's id.
     *
     * @return Conductor's {@code workflowId}
     */
    public String workflowId() {
        return json.path("workflowId").asText();
    }

    /**
     * The name of the workflow.
     *
     * @return Conductor's {@code workflowType}
     */
    public String workflowName() {
        return json.path("workflowType").asText();
    }

    /**
     * The version of the workflow.
     *
     * @return Conductor's {@code version}
     */
    public int workflowVersion() {
        return json.path("version").asInt();
    }

    /**
     * The key that it was started with.
     *
     * @return Conductor's {@code correlationId}
     */
    public Optional<String> correlationId() {
        return FoundTask.text(json, "correlationId");
    }

    /**
     * The execution that started it as a sub-workflow.
     *
     * @return Conductor's {@code parentWorkflowId}
     */
    public Optional<String> parentWorkflowId() {
        return FoundTask.text(json, "parentWorkflowId");
    }

    /**
     * How urgent it is.
     *
     * @return 0 to 99. Conductor's {@code priority}
     */
    public int priority() {
        return json.path("priority").asInt();
    }

    /**
     * When it was started, by the server's clock.
     *
     * @return Conductor's {@code startTime}
     */
    public Optional<Instant> startedAt() {
        return FoundTask.time(json, "startTime");
    }

    /**
     * When it changed last, by the server's clock.
     *
     * @return Conductor's {@code updateTime}
     */
    public Optional<Instant> updatedAt() {
        return FoundTask.time(json, "updateTime");
    }

    /**
     * When it ended, by the server's clock.
     *
     * @return Conductor's {@code endTime}; empty while it goes on
     */
    public Optional<Instant> endedAt() {
        return FoundTask.time(json, "endTime");
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
     * Why it ended otherwise than completed.
     *
     * @return Conductor's {@code reasonForIncompletion}
     */
    public Optional<String> reason() {
        return FoundTask.text(json, "reasonForIncompletion");
    }

    /**
     * The steps that failed.
     *
     * @return reference names; empty if there is none. Conductor's {@code failedReferenceTaskNames}
     */
    public List<String> failedSteps() {
        List<String> names = new ArrayList<>();
        for (String name : json.path("failedReferenceTaskNames").asText().split(",")) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return List.copyOf(names);
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

    /** Shows name, version, id and status only: what it holds may be anything. */
    @Override
    public String toString() {
        return workflowName() + " v" + workflowVersion() + " " + workflowId() + " " + status;
    }
}
