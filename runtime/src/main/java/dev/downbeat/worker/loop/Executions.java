package dev.downbeat.worker.loop;

import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskOutcome;
import dev.downbeat.worker.WorkerListener;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The tasks that run in this process, each on a virtual thread of its own. */
final class Executions {

    private final String workerId;
    private final Leases leases;
    private final Reporter reporter;
    private final WorkerListener listener;
    private final Set<Execution> running = ConcurrentHashMap.newKeySet();
    private final ThreadFactory threads =
            Thread.ofVirtual().name("downbeat-task-", 1).factory();
    private final Executor executor =
            command -> Objects.requireNonNull(threads.newThread(command)).start();

    Executions(String workerId, Leases leases, Reporter reporter, WorkerListener listener) {
        this.workerId = workerId;
        this.leases = leases;
        this.reporter = reporter;
        this.listener = listener;
    }

    /** Begins a task, for which a slot was taken; the slot is released when its outcome is delivered. */
    void begin(TaskBinding binding, PolledTask polled, Slots.OfType slots) {
        Execution execution = new Execution(binding, task(polled), leases, reporter, listener);
        running.add(execution);
        var unused = execution.end().thenRun(() -> {
            running.remove(execution);
            slots.release(1);
        });
        executor.execute(() -> execution.run(executor));
    }

    /** Gives a task back that was polled and not begun; returns when that is delivered or lost. */
    void handBack(PolledTask polled) {
        RunningTask task = task(polled);
        reporter.deliver(task, TaskOutcome.handedBack());
        listener.handedBack(task);
    }

    private RunningTask task(PolledTask polled) {
        RunningTask[] self = new RunningTask[1];
        self[0] = new RunningTask(polled, workerId, () -> leases.extend(self[0]));
        return self[0];
    }

    /** Waits until all have ended; false if the time is over before. */
    boolean awaitEnd(Duration time) throws InterruptedException {
        try {
            CompletableFuture.allOf(running.stream().map(Execution::end).toArray(CompletableFuture[]::new))
                    .get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new AssertionError("an execution's end never fails", e);
        }
    }

    /** Asks those that still run to stop. */
    void interrupt() {
        running.forEach(Execution::interrupt);
    }

    /** Those that still run. */
    List<RunningTask> unfinished() {
        return running.stream().map(Execution::task).toList();
    }
}
