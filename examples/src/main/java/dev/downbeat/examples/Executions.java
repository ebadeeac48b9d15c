package dev.downbeat.examples;

import dev.downbeat.client.WorkflowExecution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Workflows that were started, followed to their ends.
 *
 * @param <T> the type of their results
 */
public final class Executions<T> {

    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(1);

    private record Started<T>(String label, WorkflowExecution<T> execution, CompletableFuture<Ended<T>> end) {}

    private record Ended<T>(T result, Duration took) {}

    private final List<Started<T>> started = new ArrayList<>();

    /** None yet. */
    public Executions() {}

    /**
     * Starts one.
     *
     * @param label what it is called in the table
     * @param start starts it
     */
    public void start(String label, Function<String, ? extends WorkflowExecution<T>> start) {
        long begun = System.nanoTime();
        WorkflowExecution<T> execution = start.apply(label);
        started.add(new Started<>(
                label,
                execution,
                execution
                        .result()
                        .thenApply(result -> new Ended<>(result, Duration.ofNanos(System.nanoTime() - begun)))));
    }

    /**
     * Waits for all, saying how far it is.
     *
     * @param screen where to say it
     * @throws InterruptedException if the thread is interrupted
     */
    public void await(Screen screen) throws InterruptedException {
        CompletableFuture<Void> all =
                CompletableFuture.allOf(started.stream().map(Started::end).toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            try {
                all.get(BETWEEN_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                screen.say("running", progress());
            } catch (ExecutionException e) {
                // Each one's own fault is shown in its row of the table.
                break;
            }
        }
        screen.say("running", progress());
    }

    private String progress() {
        long done = started.stream().filter(one -> one.end().isDone()).count();
        return done + " of " + started.size() + " done";
    }

    /**
     * Prints the table of results.
     *
     * @param screen where to
     * @param labels the name of the first column
     * @return whether all have completed
     */
    public boolean table(Screen screen, String labels) {
        List<List<String>> rows = new ArrayList<>();
        boolean well = true;
        for (Started<T> one : started) {
            try {
                Ended<T> ended = one.end().join();
                rows.add(row(one, String.valueOf(ended.result()), milliseconds(ended.took())));
            } catch (CompletionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                rows.add(row(
                        one,
                        String.valueOf(cause.getMessage()).lines().findFirst().orElse(""),
                        "-"));
                well = false;
            }
        }
        screen.table(List.of(labels, "workflow id", "status", "output", "took"), rows);
        return well;
    }

    private static <T> List<String> row(Started<T> one, String output, String took) {
        WorkflowExecution<T> execution = one.execution();
        return List.of(one.label(), execution.workflowId(), execution.status().name(), output, took);
    }

    private static String milliseconds(Duration took) {
        return String.format(Locale.ROOT, "%d ms", took.toMillis());
    }
}
