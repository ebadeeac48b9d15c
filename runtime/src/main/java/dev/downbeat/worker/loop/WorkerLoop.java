package dev.downbeat.worker.loop;

import dev.downbeat.rest.Connection;
import dev.downbeat.worker.RunningWorkers;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.WorkerListener;
import dev.downbeat.worker.WorkerSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pollers of some task types and what they share, from start to close. */
public final class WorkerLoop implements RunningWorkers {

    private static final Logger LOG = LoggerFactory.getLogger("dev.downbeat.worker");

    /** For code that was interrupted to come to its end. */
    private static final Duration INTERRUPTED = Duration.ofSeconds(1);

    private final WorkerSettings settings;
    private final Slots slots;
    private final Pause polling = new Pause();
    private final Reporter reporter;
    private final Executions executions;
    private final List<Thread> pollers = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private WorkerLoop(Connection connection, List<TaskBinding> bindings, WorkerSettings settings) {
        this.settings = settings;
        WorkerListener listener = new Listeners(settings.listeners());
        InstantSource clock = InstantSource.system();
        TaskServer server = new TaskServer(connection);
        Pause reporting = new Pause();
        Outage outage = new Outage(
                connection.address(),
                listener,
                () -> {
                    polling.wake();
                    reporting.wake();
                },
                clock);
        this.slots = new Slots(settings.slotsInAll().orElse(Integer.MAX_VALUE));
        this.reporter = new Reporter(server, outage, reporting, listener, clock);
        this.executions =
                new Executions(settings.workerId(), new Leases(server, connection.timer()), reporter, listener);
        for (TaskBinding binding : bindings) {
            Poller poller = new Poller(
                    binding,
                    settings.workerId(),
                    settings.longestPoll(),
                    server,
                    slots.ofType(binding.slots().orElse(settings.slots())),
                    executions,
                    outage,
                    polling);
            pollers.add(Thread.ofVirtual()
                    .name("downbeat-poll-" + binding.taskType())
                    .unstarted(poller));
        }
    }

    /** Begins to poll. */
    public static WorkerLoop start(Connection connection, List<TaskBinding> bindings, WorkerSettings settings) {
        WorkerLoop loop = new WorkerLoop(connection, bindings, settings);
        loop.pollers.forEach(Thread::start);
        return loop;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        long graceEnd = System.nanoTime() + settings.grace().toNanos();
        slots.close();
        polling.close();
        boolean interrupted = false;
        try {
            // A poll in flight may bring tasks: broken off, they would be nobody's until their response timeout.
            long pollEnd = graceEnd + settings.longestPoll().toNanos();
            for (Thread poller : pollers) {
                poller.join(remaining(pollEnd));
            }
            if (!executions.awaitEnd(remaining(graceEnd))) {
                executions.interrupt();
                executions.awaitEnd(INTERRUPTED);
            }
        } catch (InterruptedException e) {
            interrupted = true;
            executions.interrupt();
        }
        reporter.giveUp();
        // Only those are left that wait for a server that does not answer.
        pollers.forEach(Thread::interrupt);
        settle();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Results that waited for another try are given up now, which takes one last try at most. */
    private void settle() {
        try {
            executions.awaitEnd(INTERRUPTED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (RunningTask task : executions.unfinished()) {
            LOG.error(
                    "task {} ({}) of workflow {} still runs after close() and its interruption; its result may not be"
                            + " reported, and the server gives it to another worker after its response timeout",
                    task.taskId(),
                    task.taskType(),
                    task.workflowId());
        }
    }

    private static Duration remaining(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
