package dev.downbeat.client;

import dev.downbeat.ConductorException;

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
     * Reads a status as Conductor writes it.
     *
     * @param name the name
     * @param request what was asked, for the message
     * @return the status
     * @throws ConductorException if there is none of that name
     */
    public static TaskStatus of(String name, String request) {
        for (TaskStatus status : values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        throw new ConductorException(request, "the answer has an unknown status: " + name, null);
    }

    /**
     * Whether the task has ended.
     *
     * @return false while it is scheduled or in progress
     */
    public boolean isTerminal() {
        return this != SCHEDULED && this != IN_PROGRESS;
    }
}
