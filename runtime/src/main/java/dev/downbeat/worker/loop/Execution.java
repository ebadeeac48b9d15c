package dev.downbeat.worker.loop;

import dev.downbeat.TaskResult;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskOutcome;
import dev.downbeat.worker.WorkerListener;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The life of one task in this process: it is run once, and has one outcome, which is reported. */
final class Execution {

    private static final Logger LOG = LoggerFactory.getLogger("dev.downbeat.worker");

    private final RunningTask task;
    private final Invocation invocation;
    private final Leases leases;
    private final Reporter reporter;
    private final WorkerListener listener;
    private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    private volatile boolean interrupted;

    Execution(TaskBinding binding, RunningTask task, Leases leases, Reporter reporter, WorkerListener listener) {
        this.task = task;
        this.invocation = new Invocation(binding, task);
        this.leases = leases;
        this.reporter = reporter;
        this.listener = listener;
    }

    /** Runs the task on this thread; what a stage completes later is reported by the given threads. */
    void run(Executor threads) {
        long begin = System.nanoTime();
        identify();
        listener.started(task);
        Leases.Lease lease = leases.begin(task);
        CompletableFuture<TaskOutcome> outcome = invocation.call();
        if (outcome.isDone()) {
            finish(outcome.join(), lease, begin);
        } else {
            var unused = outcome.thenAcceptAsync(
                    ended -> {
                        identify();
                        finish(ended, lease, begin);
                    },
                    threads);
        }
    }

    private void finish(TaskOutcome outcome, Leases.Lease lease, long begin) {
        try {
            // Not renewed any more: from here on the server's clock runs, and bounds how long the result is sent again.
            lease.close();
            boolean failed = outcome.reason().isPresent();
            if (failed && interrupted) {
                LOG.info("{} was interrupted by close() and is handed back", task.taskType());
                reporter.deliver(task, TaskOutcome.handedBack());
                listener.handedBack(task);
                return;
            }
            if (failed) {
                logFailure(outcome);
            }
            listener.ended(task, outcome, Duration.ofNanos(System.nanoTime() - begin));
            reporter.deliver(task, outcome);
        } finally {
            end.complete(null);
        }
    }

    /** One event: the reason, and the user's own frames below it. */
    private void logFailure(TaskOutcome outcome) {
        String trace = outcome.stackTrace().map(frames -> "\n" + frames).orElse("");
        String terminally = outcome.status() == TaskResult.Status.FAILED_WITH_TERMINAL_ERROR ? " for good" : "";
        LOG.warn(
                "{} failed{} (attempt {}): {}{}",
                task.taskType(),
                terminally,
                task.attempt(),
                outcome.reason().orElse(""),
                trace);
    }

    private void identify() {
        MDC.put("taskId", task.taskId());
        MDC.put("workflowId", task.workflowId());
        MDC.put("taskType", task.taskType());
    }

    /** Asks the worker's code to stop; if it does by failing, the task is handed back. */
    void interrupt() {
        interrupted = true;
        invocation.interrupt();
    }

    RunningTask task() {
        return task;
    }

    /** Complete when the outcome was delivered or lost. */
    CompletableFuture<@Nullable Void> end() {
        return end;
    }
}
