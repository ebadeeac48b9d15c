package dev.downbeat.worker.loop;

import dev.downbeat.ConductorException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the server of every task that runs past a third of its response timeout that it is alive, until it ends. */
final class Leases {

    private static final Logger LOG = LoggerFactory.getLogger("dev.downbeat.worker");

    private final TaskServer server;
    private final ScheduledExecutorService timer;

    Leases(TaskServer server, ScheduledExecutorService timer) {
        this.server = server;
        this.timer = timer;
    }

    /** Tells the server now. */
    void extend(RunningTask task) {
        server.update(TaskUpdate.alive(task));
    }

    /** Begins to keep a task alive. */
    Lease begin(RunningTask task) {
        Lease lease = new Lease(task);
        task.responseTimeout().ifPresent(timeout -> lease.next(timeout.dividedBy(3)));
        return lease;
    }

    /** Keeps one task alive until it is closed. */
    final class Lease implements AutoCloseable {

        private final RunningTask task;
        private volatile @Nullable ScheduledFuture<?> next;
        private volatile boolean closed;

        private Lease(RunningTask task) {
            this.task = task;
        }

        private void next(Duration delay) {
            if (closed) {
                return;
            }
            try {
                // The timer only starts it: a slow server must not delay the leases of others.
                next = timer.schedule(
                        () -> Thread.ofVirtual().name("downbeat-lease").start(this::extendNow),
                        delay.toMillis(),
                        TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("the lease of task {} ends with the process", task.taskId());
            }
        }

        private void extendNow() {
            if (closed) {
                return;
            }
            Duration third = task.responseTimeout().orElseThrow().dividedBy(3);
            try {
                extend(task);
                next(third);
            } catch (ConductorException e) {
                LOG.debug("task {} could not be kept alive, it is tried again soon", task.taskId(), e);
                next(third.dividedBy(4));
            }
        }

        @Override
        public void close() {
            closed = true;
            ScheduledFuture<?> waiting = next;
            if (waiting != null) {
                waiting.cancel(false);
            }
        }
    }
}
