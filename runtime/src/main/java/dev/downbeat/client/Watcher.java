package dev.downbeat.client;

import dev.downbeat.ConductorException;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.WorkflowApi;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the end of executions, for all who wait: no thread is held. Each execution is looked at after a few
 * milliseconds, then at intervals of a quarter of its age, so that a short one is seen to end soon and a long one costs
 * little. An outage of the server delays the answer, nothing more.
 */
final class Watcher {

    private static final long FIRST_MILLIS = 4;
    private static final long LONGEST_MILLIS = 1500;
    private static final int LOOKS_AT_ONCE = 16;

    private final WorkflowApi api;
    private final ScheduledExecutorService timer;
    private final Semaphore looks = new Semaphore(LOOKS_AT_ONCE);
    private final Map<String, CompletableFuture<Snapshot>> watched = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Watcher(WorkflowApi api, ScheduledExecutorService timer) {
        this.api = api;
        this.timer = timer;
    }

    /** The execution when it has ended, with its tasks if it did not complete. Completing the copy stops nothing. */
    CompletableFuture<Snapshot> end(String workflowId) {
        return watched.computeIfAbsent(workflowId, this::watch).copy();
    }

    private CompletableFuture<Snapshot> watch(String workflowId) {
        CompletableFuture<Snapshot> end = new CompletableFuture<>();
        var unused = end.whenComplete((ended, failure) -> watched.remove(workflowId, end));
        later(workflowId, end, System.nanoTime(), FIRST_MILLIS);
        return end;
    }

    private void later(String workflowId, CompletableFuture<Snapshot> end, long begin, long delayMillis) {
        try {
            var unused = timer.schedule(
                    () -> Thread.ofVirtual().name("downbeat-watch").start(() -> look(workflowId, end, begin)),
                    delayMillis,
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            end.completeExceptionally(closedException());
        }
        if (closed) {
            end.completeExceptionally(closedException());
        }
    }

    private void look(String workflowId, CompletableFuture<Snapshot> end, long begin) {
        looks.acquireUninterruptibly();
        try {
            Snapshot now = Snapshot.of(Calls.answer(api.execution(workflowId, false)));
            if (now.status() == WorkflowStatus.COMPLETED) {
                end.complete(now);
                return;
            }
            if (now.status().isTerminal()) {
                end.complete(Snapshot.of(Calls.answer(api.execution(workflowId, true))));
                return;
            }
        } catch (ConductorException e) {
            int status = e.status().orElse(0);
            if (status >= 400 && status < 500 && status != 401 && status != 408 && status != 429) {
                end.completeExceptionally(e);
                return;
            }
        } catch (RuntimeException e) {
            end.completeExceptionally(e);
            return;
        } finally {
            looks.release();
        }
        long age = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        later(workflowId, end, begin, Math.clamp(age / 4, FIRST_MILLIS, LONGEST_MILLIS));
    }

    void close() {
        closed = true;
        watched.values().forEach(end -> end.completeExceptionally(closedException()));
    }

    private static IllegalStateException closedException() {
        return new IllegalStateException(
                "the conductor was closed while a workflow was waited for; the workflow goes on");
    }
}
