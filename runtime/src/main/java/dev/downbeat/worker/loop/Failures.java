package dev.downbeat.worker.loop;

import dev.downbeat.NonRetryableException;
import dev.downbeat.worker.TaskInputException;
import dev.downbeat.worker.TaskOutcome;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What an exception of a worker makes of its task. */
final class Failures {

    private static final int REASON_CHARACTERS = 2000;

    private Failures() {}

    /** Failed for the exception's reason; its stack trace goes into the task's log. */
    static TaskOutcome outcome(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        boolean terminal = cause instanceof NonRetryableException;
        // A wrong input has no fault in the worker's code to be shown.
        boolean told = cause instanceof TaskInputException && cause.getCause() == null;
        return TaskOutcome.failed(terminal, reason(cause), told ? null : StackTraces.of(cause));
    }

    /** What failed in a stage arrives wrapped. */
    static Throwable unwrapped(Throwable thrown) {
        Throwable each = thrown;
        while ((each instanceof CompletionException || each instanceof ExecutionException) && each.getCause() != null) {
            each = each.getCause();
        }
        return each;
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        String reason = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        return reason.length() <= REASON_CHARACTERS ? reason : reason.substring(0, REASON_CHARACTERS) + "…";
    }
}
