package dev.downbeat.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.internal.Json;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where an ended execution is run again, and with what. Immutable.
 *
 * <pre>{@code
 * execution.rerun(Rerun.fromStep("charge").taskInput(Map.of("amount", 5)));
 * }</pre>
 */
public final class Rerun {

    private final @Nullable String step;
    private final @Nullable String taskId;
    private final @Nullable Map<String, ?> taskInput;
    private final @Nullable Map<String, ?> workflowInput;
    private final @Nullable String correlationId;

    private Rerun(
            @Nullable String step,
            @Nullable String taskId,
            @Nullable Map<String, ?> taskInput,
            @Nullable Map<String, ?> workflowInput,
            @Nullable String correlationId) {
        this.step = step;
        this.taskId = taskId;
        this.taskInput = taskInput;
        this.workflowInput = workflowInput;
        this.correlationId = correlationId;
    }

    /**
     * From the beginning.
     *
     * @return the rerun
     */
    public static Rerun fromStart() {
        return new Rerun(null, null, null, null, null);
    }

    /**
     * From the last try of a step; what ran before it is kept.
     *
     * @param reference its reference name
     * @return the rerun
     */
    public static Rerun fromStep(String reference) {
        return new Rerun(reference, null, null, null, null);
    }

    /**
     * From a task; what ran before it is kept.
     *
     * @param taskId its id. Conductor: {@code reRunFromTaskId}
     * @return the rerun
     */
    public static Rerun fromTask(String taskId) {
        return new Rerun(null, taskId, null, null, null);
    }

    /**
     * Gives the task from which it is run another input, in place of the one it had.
     *
     * @param input the whole input. Default: as it was. Conductor: {@code taskInput}
     * @return this rerun and that
     * @throws IllegalStateException if it is run from the beginning
     */
    public Rerun taskInput(Map<String, ?> input) {
        if (step == null && taskId == null) {
            throw new IllegalStateException("a rerun from the beginning has no task that it begins with: give it"
                    + " workflowInput(…), or run from a step");
        }
        return new Rerun(step, taskId, input, workflowInput, correlationId);
    }

    /**
     * Gives the workflow another input, in place of the one it had.
     *
     * @param input the whole input. Default: as it was. Conductor: {@code workflowInput}
     * @return this rerun and that
     */
    public Rerun workflowInput(Map<String, ?> input) {
        return new Rerun(step, taskId, taskInput, input, correlationId);
    }

    /**
     * Gives the execution another correlation id.
     *
     * @param correlationId the key. Default: as it was. Conductor: {@code correlationId}
     * @return this rerun and that
     */
    public Rerun correlationId(String correlationId) {
        return new Rerun(step, taskId, taskInput, workflowInput, correlationId);
    }

    Optional<String> step() {
        return Optional.ofNullable(step);
    }

    Rerun from(String otherTaskId) {
        return new Rerun(null, otherTaskId, taskInput, workflowInput, correlationId);
    }

    ObjectNode request(String workflowId) {
        ObjectNode request = Json.MAPPER.createObjectNode().put("reRunFromWorkflowId", workflowId);
        if (taskId != null) {
            request.put("reRunFromTaskId", taskId);
        }
        if (taskInput != null) {
            request.set("taskInput", Json.MAPPER.valueToTree(taskInput));
        }
        if (workflowInput != null) {
            request.set("workflowInput", Json.MAPPER.valueToTree(workflowInput));
        }
        if (correlationId != null) {
            request.put("correlationId", correlationId);
        }
        return request;
    }
}
