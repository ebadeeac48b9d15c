package dev.downbeat;

import java.time.Duration;

/** The time to wait for a workflow's result is over; the workflow goes on. */
public class WorkflowStillRunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String workflowId;

    /**
     * Made by the runtime.
     *
     * @param workflowId the execution's id
     * @param waited how long was waited
     */
    public WorkflowStillRunningException(String workflowId, Duration waited) {
        super("workflow " + workflowId + " has not ended within " + waited.toMillis()
                + " ms; it goes on, and its result can be waited for again");
        this.workflowId = workflowId;
    }

    /**
     * The execution's id.
     *
     * @return Conductor's {@code workflowId}
     */
    public String workflowId() {
        return workflowId;
    }
}
