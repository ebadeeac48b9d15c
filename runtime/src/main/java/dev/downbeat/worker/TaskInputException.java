package dev.downbeat.worker;

import dev.downbeat.NonRetryableException;
import org.jspecify.annotations.Nullable;

/** The input of a task is not what its worker needs. The task fails for good, since a retry would get the same input. */
public final class TaskInputException extends NonRetryableException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the runtime.
     *
     * @param message the task, what is wrong, what was expected and what arrived
     * @param cause what the mapper said
     */
    public TaskInputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
