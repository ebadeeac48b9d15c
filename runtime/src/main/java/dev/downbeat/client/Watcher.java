package dev.downbeat.client;

import dev.downbeat.ConductorException;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.WorkflowApi;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Waits for the end of executions, for all who wait: no thread is held. Each execution is looked at after a few
 * milliseconds, then at intervals that grow with its age, so that a short one is seen to end soon and a long one costs
 * little; the more are waited for, the longer the intervals, so that the looking does not slow the server. An outage of
 * the server delays the answer, nothing more.
 */
final class Watcher {

    private static final long FIRST_MILLIS = 4;

    /** Up to here an interval is a quarter of the age: who looks on does not mind a second. */
    private static final long NOTICED_MILLIS = 1500;

    /** After a minute and a quarter it is a fiftieth of the age, up to this. */
    private static final long LONGEST_MILLIS = 15_000;

    /** Added to the interval by each execution that is waited for: 200 looks a second in all. */
    private static final long EACH_MILLIS = 5;

    private static final int LOOKS_AT_ONCE = 8;

    private final WorkflowApi api;
    private final ScheduledExecutorService timer;
    private final Semaphore looks = new Semaphore(LOOKS_AT_ONCE);
    private final Map<String, Set<CompletableFuture<WorkflowSnapshot>>> waiting = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Watcher(WorkflowApi api, ScheduledExecutorService timer) {
        this.api = api;
        this.timer = timer;
    }

    /** The execution when it has ended, with its tasks if it did not complete. Cancelling it ends this wait only. */
    CompletableFuture<WorkflowSnapshot> end(String workflowId) {
        CompletableFuture<WorkflowSnapshot> end = new CompletableFuture<>();
        waiting.compute(workflowId, (id, others) -> {
            Set<CompletableFuture<WorkflowSnapshot>> all = others;
            if (all == null) {
                all = ConcurrentHashMap.newKeySet();
                later(id, System.nanoTime());
            }
            all.add(end);
            return all;
        });
        if (closed) {
            end.completeExceptionally(closedException());
        }
        return end;
    }

    private void later(String workflowId, long begin) {
        Duration age = Duration.ofNanos(System.nanoTime() - begin);
        try {
            var unused = timer.schedule(
                    () -> Thread.ofVirtual().name("downbeat-watch").start(() -> look(workflowId, begin)),
                    pause(age, waiting.size()).toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            closed = true;
        }
    }

    /** How long to wait before the next look. */
    static Duration pause(Duration age, int waiting) {
        long ofAge =
                Math.max(Math.min(age.toMillis() / 4, NOTICED_MILLIS), Math.min(age.toMillis() / 50, LONGEST_MILLIS));
        return Duration.ofMillis(Math.max(Math.max(ofAge, EACH_MILLIS * waiting), FIRST_MILLIS));
    }

    private void look(String workflowId, long begin) {
        if (nobodyWaits(workflowId)) {
            return;
        }
        looks.acquireUninterruptibly();
        try {
            WorkflowSnapshot now = WorkflowSnapshot.of(Calls.answer(api.execution(workflowId, false)));
            if (now.status() == WorkflowStatus.COMPLETED) {
                settle(workflowId, end -> end.complete(now));
                return;
            }
            if (now.status().isTerminal()) {
                WorkflowSnapshot withTasks = WorkflowSnapshot.of(Calls.answer(api.execution(workflowId, true)));
                settle(workflowId, end -> end.complete(withTasks));
                return;
            }
        } catch (ConductorException e) {
            int status = e.status().orElse(0);
            if (status >= 400 && status < 500 && status != 401 && status != 408 && status != 429) {
                settle(workflowId, end -> end.completeExceptionally(e));
                return;
            }
        } catch (RuntimeException e) {
            // An answer that nobody can read would be waited for without end.
            settle(workflowId, end -> end.completeExceptionally(e));
            return;
        } finally {
            looks.release();
        }
        later(workflowId, begin);
    }

    private boolean nobodyWaits(String workflowId) {
        return waiting.computeIfPresent(workflowId, (id, all) -> {
                    all.removeIf(CompletableFuture::isDone);
                    return all.isEmpty() ? null : all;
                })
                == null;
    }

    private void settle(String workflowId, Consumer<CompletableFuture<WorkflowSnapshot>> outcome) {
        Set<CompletableFuture<WorkflowSnapshot>> all = waiting.remove(workflowId);
        if (all != null) {
            all.forEach(outcome);
        }
    }

    void close() {
        closed = true;
        waiting.keySet().forEach(id -> settle(id, end -> end.completeExceptionally(closedException())));
    }

    private static IllegalStateException closedException() {
        return new IllegalStateException(
                "the conductor was closed while a workflow was waited for; the workflow goes on");
    }
}
