package dev.downbeat;

import dev.downbeat.client.WorkflowStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A workflow that was waited for ended otherwise than completed. */
public class WorkflowFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * The task that brought the workflow down.
     *
     * @param referenceName the name of the step
     * @param taskType its task type
     * @param taskId the id of the task, the last try of the step
     * @param reason why it failed; empty if the server has no reason
     * @param retryCount how often it had been retried
     * @param workerId the worker that had it; empty if none did
     * @param log the last lines of its log, 20 at most; empty if there are none, or they could not be read
     */
    public record FailedTask(
            String referenceName,
            String taskType,
            String taskId,
            String reason,
            int retryCount,
            String workerId,
            List<String> log)
            implements java.io.Serializable {

        /** Keeps a copy of the list. */
        public FailedTask {
            log = List.copyOf(log);
        }
    }

    private final String workflowId;
    private final String workflowName;
    private final int workflowVersion;
    private final WorkflowStatus status;
    private final @Nullable String reason;
    private final @Nullable FailedTask failedTask;

    /**
     * Made by the runtime.
     *
     * @param workflowId the execution's id
     * @param workflowName the name of the workflow
     * @param workflowVersion its version
     * @param status how it ended
     * @param reason why, in the server's words
     * @param failedTask the task that brought it down
     */
    public WorkflowFailedException(
            String workflowId,
            String workflowName,
            int workflowVersion,
            WorkflowStatus status,
            @Nullable String reason,
            @Nullable FailedTask failedTask) {
        super(message(workflowId, workflowName, workflowVersion, status, reason, failedTask));
        this.workflowId = workflowId;
        this.workflowName = workflowName;
        this.workflowVersion = workflowVersion;
        this.status = status;
        this.reason = reason;
        this.failedTask = failedTask;
    }

    private static String message(
            String id,
            String name,
            int version,
            WorkflowStatus status,
            @Nullable String reason,
            @Nullable FailedTask task) {
        String head = name + " v" + version + " is " + status + " (workflow " + id + ")";
        if (task == null) {
            return reason == null ? head : head + ": " + reason;
        }
        String retries = task.retryCount() == 0
                ? ""
                : " after " + task.retryCount() + (task.retryCount() == 1 ? " retry" : " retries");
        return head + ": " + task.referenceName() + " failed" + retries
                + (task.reason().isEmpty() ? "" : ": " + task.reason());
    }

    /**
     * The execution's id.
     *
     * @return Conductor's {@code workflowId}
     */
    public String workflowId() {
        return workflowId;
    }

    /**
     * The name of the workflow.
     *
     * @return Conductor's {@code workflowName}
     */
    public String workflowName() {
        return workflowName;
    }

    /**
     * The version of the workflow.
     *
     * @return Conductor's {@code workflowVersion}
     */
    public int workflowVersion() {
        return workflowVersion;
    }

    /**
     * How the workflow ended.
     *
     * @return {@code FAILED}, {@code TIMED_OUT} or {@code TERMINATED}
     */
    public WorkflowStatus status() {
        return status;
    }

    /**
     * Why the workflow ended so.
     *
     * @return Conductor's {@code reasonForIncompletion}
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * The task that brought the workflow down.
     *
     * @return the last failed task; empty if none failed, as when somebody terminated the workflow
     */
    public Optional<FailedTask> failedTask() {
        return Optional.ofNullable(failedTask);
    }
}
