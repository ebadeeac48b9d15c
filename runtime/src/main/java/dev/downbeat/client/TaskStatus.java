package dev.downbeat.client;

/** Where a task stands; the names are Conductor's. */
public enum TaskStatus {
    /** It waits for a worker. */
    SCHEDULED,
    /** A worker has it, or it waits for something outside. */
    IN_PROGRESS,
    /** It ended well. */
    COMPLETED,
    /** It ended, not quite well; the workflow goes on. */
    COMPLETED_WITH_ERRORS,
    /** It failed; there may be a retry. */
    FAILED,
    /** It failed, and no retry would help. */
    FAILED_WITH_TERMINAL_ERROR,
    /** It took longer than a time-out. */
    TIMED_OUT,
    /** It was given up, as when its workflow was terminated. */
    CANCELED,
    /** Somebody left it out. */
    SKIPPED;

    /**
     * Whether the task has ended.
     *
     * @return false while it is scheduled or in progress
     */
    public boolean isTerminal() {
        return this != SCHEDULED && this != IN_PROGRESS;
    }
}
