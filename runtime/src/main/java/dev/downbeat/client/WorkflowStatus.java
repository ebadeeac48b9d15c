package dev.downbeat.client;

import dev.downbeat.ConductorException;

/** Where a workflow execution stands; the names are Conductor's. */
public enum WorkflowStatus {
    /** It runs, or waits for something. */
    RUNNING,
    /** It was paused: nothing new is scheduled until it is resumed. */
    PAUSED,
    /** It ended well. */
    COMPLETED,
    /** A task failed for good. */
    FAILED,
    /** It took longer than its time-out. */
    TIMED_OUT,
    /** Somebody ended it. */
    TERMINATED;

    /**
     * Reads a status as Conductor writes it.
     *
     * @param name the name
     * @param request what was asked, for the message
     * @return the status
     * @throws ConductorException if there is none of that name
     */
    public static WorkflowStatus of(String name, String request) {
        for (WorkflowStatus status : values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        throw new ConductorException(request, "the answer has an unknown status: " + name, null);
    }

    /**
     * Whether the execution has ended. It may run again later if somebody retries or restarts it.
     *
     * @return false while it runs or is paused
     */
    public boolean isTerminal() {
        return this != RUNNING && this != PAUSED;
    }
}
