package dev.downbeat.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.json.JsonMismatchException;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An execution as the server told it at one moment. Immutable.
 *
 * @param status where it stood
 * @param json all that the server told, fields included that only a newer server knows; not to be changed
 */
public record WorkflowSnapshot(WorkflowStatus status, JsonNode json) {

    /**
     * Reads an execution as the server tells it.
     *
     * @param json Conductor's {@code Workflow}
     * @return the execution
     * @throws dev.downbeat.ConductorException if it has no status, or an unknown one
     */
    public static WorkflowSnapshot of(JsonNode json) {
        return new WorkflowSnapshot(
                WorkflowStatus.of(
                        json.path("status").asText(),
                        "GET /workflow/" + json.path("workflowId").asText()),
                json);
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
     * @return Conductor's {@code workflowName}
     */
    public String workflowName() {
        return json.path("workflowName").asText(json.path("workflowType").asText());
    }

    /**
     * The version of the workflow.
     *
     * @return Conductor's {@code workflowVersion}
     */
    public int workflowVersion() {
        return json.path("workflowVersion").asInt();
    }

    /**
     * What the execution was started with.
     *
     * @return Conductor's {@code input}
     */
    public Map<String, @Nullable Object> input() {
        return map("input");
    }

    /**
     * What came out of it; empty before the end, as a rule.
     *
     * @return Conductor's {@code output}
     */
    public Map<String, @Nullable Object> output() {
        return map("output");
    }

    /**
     * The variables that its tasks have set.
     *
     * @return Conductor's {@code variables}
     */
    public Map<String, @Nullable Object> variables() {
        return map("variables");
    }

    /**
     * Why the execution ended otherwise than completed.
     *
     * @return Conductor's {@code reasonForIncompletion}
     */
    public Optional<String> reason() {
        return text("reasonForIncompletion");
    }

    /**
     * The key that it was started with.
     *
     * @return Conductor's {@code correlationId}
     */
    public Optional<String> correlationId() {
        return text("correlationId");
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
     * The execution of which this one is a part.
     *
     * @return Conductor's {@code parentWorkflowId}; empty if it stands alone
     */
    public Optional<String> parentWorkflowId() {
        return text("parentWorkflowId");
    }

    /**
     * When the execution was started, by the server's clock.
     *
     * @return Conductor's {@code createTime}
     */
    public Optional<Instant> startedAt() {
        return TaskSnapshot.instant(json, "createTime");
    }

    /**
     * When the execution ended, by the server's clock.
     *
     * @return Conductor's {@code endTime}; empty while it goes on
     */
    public Optional<Instant> endedAt() {
        return status.isTerminal() ? TaskSnapshot.instant(json, "endTime") : Optional.empty();
    }

    /**
     * Every try of every step, in the order of the server.
     *
     * @return Conductor's {@code tasks}; empty if they were not asked for
     */
    public List<TaskSnapshot> tasks() {
        List<TaskSnapshot> tasks = new ArrayList<>();
        json.path("tasks").forEach(task -> tasks.add(TaskSnapshot.of(task)));
        return List.copyOf(tasks);
    }

    /**
     * Every try of a step, in the order of the server.
     *
     * @param reference its reference name; of a step in a loop the tries of all rounds
     * @return the tries; empty if it has not been reached
     */
    public List<TaskSnapshot> tasks(String reference) {
        return tasks().stream().filter(task -> task.isOf(reference)).toList();
    }

    /**
     * The last try of a step.
     *
     * @param reference its reference name; of a step in a loop the last try of the last round
     * @return the try; empty if it has not been reached
     */
    public Optional<TaskSnapshot> task(String reference) {
        List<TaskSnapshot> tries = tasks(reference);
        return tries.isEmpty() ? Optional.empty() : Optional.of(tries.getLast());
    }

    /**
     * What a step has given, by type, as generated code reads it.
     *
     * @param reference its reference name; of a step in a loop the last round counts
     * @param mapping where in its output the value lies
     * @param <T> the value's type
     * @return the value; empty if the step has not completed, or has none
     * @throws dev.downbeat.json.JsonMismatchException if the output is not what was expected
     */
    public <T> Optional<T> result(String reference, OutputMapping<T> mapping) {
        return task(reference)
                .filter(task -> task.status() == TaskStatus.COMPLETED)
                .flatMap(task -> task.output(mapping));
    }

    /**
     * The task that brought the execution down.
     *
     * @return the last attempt that failed; empty if none did
     */
    public Optional<TaskSnapshot> failedTask() {
        TaskSnapshot failed = null;
        for (TaskSnapshot task : tasks()) {
            switch (task.status()) {
                case FAILED, FAILED_WITH_TERMINAL_ERROR, TIMED_OUT -> failed = task;
                case SCHEDULED, IN_PROGRESS, COMPLETED, COMPLETED_WITH_ERRORS, CANCELED, SKIPPED -> {
                    // Did not bring it down.
                }
            }
        }
        return Optional.ofNullable(failed);
    }

    /**
     * The result of a completed execution, by type, as generated code reads it.
     *
     * @param mapping where in its output the result lies
     * @param <T> the result's type
     * @return the result; null if the output has none
     * @throws dev.downbeat.json.JsonMismatchException if the output is not what was expected
     */
    public <T extends @Nullable Object> @Nullable T result(OutputMapping<T> mapping) {
        return read(json.path("output"), mapping, "output of " + this);
    }

    static <T> @Nullable T read(JsonNode output, OutputMapping<T> mapping, String where) {
        JsonNode object = output.isObject() ? output : Json.MAPPER.createObjectNode();
        try (JsonParser in = Json.MAPPER.treeAsTokens(object)) {
            in.nextToken();
            return mapping.read(in);
        } catch (JsonMismatchException e) {
            throw e.under(where);
        } catch (IOException e) {
            throw new UncheckedIOException("the " + where + " cannot be read", e);
        }
    }

    private Map<String, @Nullable Object> map(String field) {
        return TaskSnapshot.map(json, field);
    }

    private Optional<String> text(String field) {
        return TaskSnapshot.text(json, field);
    }

    /** Shows name and version only: what it holds may be anything. */
    @Override
    public String toString() {
        return workflowName() + " v" + workflowVersion();
    }
}
