package dev.downbeat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a worker's method returns to say more than a value: that the task goes on, that it failed, what to log. Immutable.
 *
 * @param <T> the type of the task's output
 */
public final class TaskResult<T> {

    /** What came of the task; the names are Conductor's. */
    public enum Status {
        /** Done. */
        COMPLETED,
        /** Not done; the server gives the task to a worker again later. */
        IN_PROGRESS,
        /** Failed; the server retries as the task definition says. */
        FAILED,
        /** Failed; no retry. */
        FAILED_WITH_TERMINAL_ERROR
    }

    private final Status status;
    private final @Nullable T output;
    private final @Nullable String reason;
    private final Duration callBackAfter;
    private final List<String> logs;

    private TaskResult(
            Status status, @Nullable T output, @Nullable String reason, Duration callBackAfter, List<String> logs) {
        this.status = status;
        this.output = output;
        this.reason = reason;
        this.callBackAfter = callBackAfter;
        this.logs = logs;
    }

    /**
     * The task is done.
     *
     * @param output its output
     * @param <T> the type of the output
     * @return the result
     */
    public static <T> TaskResult<T> completed(@Nullable T output) {
        return new TaskResult<>(Status.COMPLETED, output, null, Duration.ZERO, List.of());
    }

    /**
     * The task is not done yet; after a while the server gives it to a worker again, with the same id.
     *
     * @param callBackAfter how long to wait; rounded up to whole seconds, not negative. Conductor:
     *     {@code callbackAfterSeconds}
     * @param <T> the type of the output
     * @return the result
     * @throws IllegalArgumentException if the time is negative
     */
    public static <T> TaskResult<T> inProgress(Duration callBackAfter) {
        if (callBackAfter.isNegative()) {
            throw new IllegalArgumentException("callBackAfter is negative: " + callBackAfter);
        }
        return new TaskResult<>(Status.IN_PROGRESS, null, null, callBackAfter, List.of());
    }

    /**
     * The task failed; the server retries it as its definition says.
     *
     * @param reason why, as the workflow shows it
     * @param <T> the type of the output
     * @return the result
     */
    public static <T> TaskResult<T> failed(String reason) {
        return new TaskResult<>(Status.FAILED, null, reason, Duration.ZERO, List.of());
    }

    /**
     * The task failed for good: no retry.
     *
     * @param reason why, as the workflow shows it
     * @param <T> the type of the output
     * @return the result
     */
    public static <T> TaskResult<T> failedTerminally(String reason) {
        return new TaskResult<>(Status.FAILED_WITH_TERMINAL_ERROR, null, reason, Duration.ZERO, List.of());
    }

    /**
     * The same result with an output; one that is in progress or failed may have one too.
     *
     * @param value the output
     * @return another result
     */
    public TaskResult<T> output(T value) {
        return new TaskResult<>(status, value, reason, callBackAfter, logs);
    }

    /**
     * The same result with one more line for the task's log.
     *
     * @param line the line
     * @return another result
     */
    public TaskResult<T> log(String line) {
        List<String> more = new ArrayList<>(logs);
        more.add(line);
        return new TaskResult<>(status, output, reason, callBackAfter, List.copyOf(more));
    }

    /**
     * What came of the task.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * The task's output.
     *
     * @return the output; empty if there is none
     */
    public Optional<T> output() {
        return Optional.ofNullable(output);
    }

    /**
     * Why the task failed.
     *
     * @return the reason; empty if it did not fail
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * When a worker gets the task again.
     *
     * @return how long the server waits; zero unless it is in progress
     */
    public Duration callBackAfter() {
        return callBackAfter;
    }

    /**
     * The lines for the task's log.
     *
     * @return the lines, in order
     */
    public List<String> logs() {
        return logs;
    }
}
