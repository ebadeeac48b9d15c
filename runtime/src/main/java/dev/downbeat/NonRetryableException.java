package dev.downbeat;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a worker's method to fail its task for good: the server retries it no more, whatever the task definition says.
 * Conductor: status {@code FAILED_WITH_TERMINAL_ERROR}; the message becomes {@code reasonForIncompletion}.
 */
public class NonRetryableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Fails the task for good.
     *
     * @param message the reason, as the workflow shows it
     */
    public NonRetryableException(String message) {
        super(message);
    }

    /**
     * Fails the task for good.
     *
     * @param message the reason, as the workflow shows it
     * @param cause what led to it; its stack trace goes into the task's log
     */
    public NonRetryableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
