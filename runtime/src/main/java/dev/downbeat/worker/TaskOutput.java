package dev.downbeat.worker;

import dev.downbeat.TaskResult;
import dev.downbeat.json.OutputMapping;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What a handler gives back: the outcome of the task, now or later. Values are written as JSON by whoever calls these
 * methods, so that a value that cannot be written fails the task.
 */
public final class TaskOutput {

    private final CompletableFuture<TaskOutcome> outcome;
    private final @Nullable Future<?> source;

    private TaskOutput(CompletableFuture<TaskOutcome> outcome, @Nullable Future<?> source) {
        this.outcome = outcome;
        this.source = source;
    }

    /**
     * The task is completed with a value.
     *
     * @param value what the worker's method returned
     * @param mapping where it goes
     * @param <T> its type
     * @return the output
     * @throws IOException if it cannot be written as JSON
     */
    public static <T> TaskOutput of(@Nullable T value, OutputMapping<T> mapping) throws IOException {
        return now(TaskOutcome.completed(value, mapping));
    }

    /**
     * The task's worker said itself what came of it.
     *
     * @param result what the worker's method returned
     * @param mapping where its output goes
     * @param <T> the type of the output
     * @return the output
     * @throws IOException if it cannot be written as JSON
     */
    public static <T> TaskOutput of(TaskResult<T> result, OutputMapping<T> mapping) throws IOException {
        return now(TaskOutcome.of(result, mapping));
    }

    /**
     * The task is completed when a stage is; no thread waits for it, its slot stays taken.
     *
     * @param stage what the worker's method returned; if it fails, so does the task
     * @param mapping where its value goes
     * @param <T> the type of the value
     * @return the output
     */
    public static <T> TaskOutput of(CompletionStage<T> stage, OutputMapping<T> mapping) {
        CompletableFuture<T> source = stage.toCompletableFuture();
        return new TaskOutput(source.thenApply(value -> written(() -> TaskOutcome.completed(value, mapping))), source);
    }

    /**
     * The task's worker says itself what comes of it, later; no thread waits for it, its slot stays taken.
     *
     * @param stage what the worker's method returned; if it fails, so does the task
     * @param mapping where the output goes
     * @param <T> the type of the output
     * @return the output
     */
    public static <T> TaskOutput ofLater(CompletionStage<TaskResult<T>> stage, OutputMapping<T> mapping) {
        CompletableFuture<TaskResult<T>> source = stage.toCompletableFuture();
        return new TaskOutput(source.thenApply(result -> written(() -> TaskOutcome.of(result, mapping))), source);
    }

    /**
     * The task is completed without a value.
     *
     * @return the output, an empty object
     */
    public static TaskOutput none() {
        return now(TaskOutcome.empty());
    }

    private static TaskOutput now(TaskOutcome outcome) {
        return new TaskOutput(CompletableFuture.completedFuture(outcome), null);
    }

    private interface Writing {
        TaskOutcome write() throws IOException;
    }

    private static TaskOutcome written(Writing writing) {
        try {
            return writing.write();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /**
     * The outcome, complete already unless a stage is waited for.
     *
     * @return a stage that fails as the worker's own does
     */
    public CompletionStage<TaskOutcome> outcome() {
        return outcome;
    }

    /** Asks the worker's own stage to give up. */
    public void cancel() {
        if (source != null) {
            source.cancel(true);
        }
    }
}
