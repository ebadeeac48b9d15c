package dev.downbeat.client;

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
     * Whether the execution has ended. It may run again later if somebody retries or restarts it.
     *
     * @return false while it runs or is paused
     */
    public boolean isTerminal() {
        return this != RUNNING && this != PAUSED;
    }
}
