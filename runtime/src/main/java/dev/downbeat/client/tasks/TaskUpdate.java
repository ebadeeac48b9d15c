package dev.downbeat.client.tasks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.json.internal.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a task. Immutable.
 *
 * <pre>{@code
 * conductor.tasks().update(task, TaskUpdate.completed(Map.of("label", 7)).log("printed"));
 * }</pre>
 */
public final class TaskUpdate {

    private final TaskStatus status;
    private final Map<String, ?> output;
    private final @Nullable String reason;
    private final @Nullable Duration callbackAfter;
    private final @Nullable String workerId;
    private final List<String> log;

    private TaskUpdate(
            TaskStatus status,
            Map<String, ?> output,
            @Nullable String reason,
            @Nullable Duration callbackAfter,
            @Nullable String workerId,
            List<String> log) {
        this.status = status;
        this.output = new LinkedHashMap<>(output);
        this.reason = reason;
        this.callbackAfter = callbackAfter;
        this.workerId = workerId;
        this.log = List.copyOf(log);
    }

    /**
     * It ended well.
     *
     * @param output its output: whatever Jackson can write as JSON. Conductor: {@code COMPLETED}, {@code outputData}
     * @return the update
     */
    public static TaskUpdate completed(Map<String, ?> output) {
        return new TaskUpdate(TaskStatus.COMPLETED, output, null, null, null, List.of());
    }

    /**
     * It failed; it is tried again if its definition says so.
     *
     * @param reason why. Conductor: {@code FAILED}, {@code reasonForIncompletion}
     * @return the update
     */
    public static TaskUpdate failed(String reason) {
        return new TaskUpdate(TaskStatus.FAILED, Map.of(), reason, null, null, List.of());
    }

    /**
     * It failed, and no retry would help.
     *
     * @param reason why. Conductor: {@code FAILED_WITH_TERMINAL_ERROR}, {@code reasonForIncompletion}
     * @return the update
     */
    public static TaskUpdate failedTerminally(String reason) {
        return new TaskUpdate(TaskStatus.FAILED_WITH_TERMINAL_ERROR, Map.of(), reason, null, null, List.of());
    }

    /**
     * It goes on: it is put back into its queue, and given to whoever polls after a time.
     *
     * @param callbackAfter after how long, in whole seconds; zero for at once. Conductor: {@code IN_PROGRESS}, {@code
     *     callbackAfterSeconds}
     * @return the update
     * @throws IllegalArgumentException if it is less than zero, or no whole number of seconds
     */
    public static TaskUpdate inProgress(Duration callbackAfter) {
        if (callbackAfter.isNegative() || callbackAfter.toNanosPart() != 0) {
            throw new IllegalArgumentException("a task comes back after whole seconds, not after " + callbackAfter);
        }
        return new TaskUpdate(TaskStatus.IN_PROGRESS, Map.of(), null, callbackAfter, null, List.of());
    }

    /**
     * With an output, which takes the place of the task's.
     *
     * @param output the output: whatever Jackson can write as JSON. Conductor: {@code outputData}
     * @return this update and that
     */
    public TaskUpdate output(Map<String, ?> output) {
        return new TaskUpdate(status, output, reason, callbackAfter, workerId, log);
    }

    /**
     * In the name of a worker.
     *
     * @param workerId who did it. Default: nobody's name is sent. Conductor: {@code workerId}
     * @return this update and that
     */
    public TaskUpdate workerId(String workerId) {
        return new TaskUpdate(status, output, reason, callbackAfter, workerId, log);
    }

    /**
     * With a line for the task's log.
     *
     * @param line the line, beside those that were said before. Conductor: {@code logs}
     * @return this update and that
     */
    public TaskUpdate log(String line) {
        List<String> more = new ArrayList<>(log);
        more.add(line);
        return new TaskUpdate(status, output, reason, callbackAfter, workerId, more);
    }

    TaskStatus status() {
        return status;
    }

    Map<String, ?> output() {
        return output;
    }

    Optional<String> workerId() {
        return Optional.ofNullable(workerId);
    }

    /** What the server takes by reference name is the status and the output; all else would be lost. */
    void mustBeSayableByReference() {
        boolean hasTime = callbackAfter != null && !callbackAfter.isZero();
        boolean hasReason = reason != null && !reason.isEmpty();
        if (hasTime || hasReason || !log.isEmpty()) {
            throw new IllegalArgumentException("the server takes no "
                    + (hasReason ? "reason" : hasTime ? "time to come back after" : "log")
                    + " with an update by reference name: update(conductor.workflows().of(id).task(reference)…, …)"
                    + " sends it; a failure without a reason is TaskUpdate.failed(\"\")");
        }
    }

    ObjectNode request(TaskSnapshot task, String workflowId) {
        ObjectNode request = Json.MAPPER
                .createObjectNode()
                .put("workflowInstanceId", workflowId)
                .put("taskId", task.taskId())
                .put("status", status.name());
        request.set("outputData", Json.MAPPER.valueToTree(output));
        if (reason != null) {
            request.put("reasonForIncompletion", reason);
        }
        if (callbackAfter != null) {
            request.put("callbackAfterSeconds", callbackAfter.toSeconds());
        }
        if (workerId != null) {
            request.put("workerId", workerId);
        }
        ArrayNode lines = request.putArray("logs");
        log.forEach(line -> lines.addObject()
                .put("log", line)
                .put("taskId", task.taskId())
                .put("createdTime", System.currentTimeMillis()));
        return request;
    }
}
