package dev.downbeat.worker.loop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.worker.TaskBinding;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for the tasks of one type, one poll at a time. While nothing comes it parks on long polls for one task: a batch poll
 * that cannot be filled would hold back what it has until its time is over. When a task comes it drains: polls for as many
 * as there are free slots, without waiting, until nothing comes.
 */
final class Poller implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger("dev.downbeat.worker");

    /** Long polls begin short, so that a process which closes after its work need not wait long for its last poll. */
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);

    /** Bounds the size of one answer. */
    private static final int LARGEST_BATCH = 64;

    private final TaskBinding binding;
    private final String workerId;
    private final Duration longestWait;
    private final TaskServer server;
    private final Slots.OfType slots;
    private final Executions executions;
    private final Outage outage;
    private final Pause pause;

    Poller(
            TaskBinding binding,
            String workerId,
            Duration longestWait,
            TaskServer server,
            Slots.OfType slots,
            Executions executions,
            Outage outage,
            Pause pause) {
        this.binding = binding;
        this.workerId = workerId;
        this.longestWait = longestWait;
        this.server = server;
        this.slots = slots;
        this.executions = executions;
        this.outage = outage;
        this.pause = pause;
    }

    /** Polls until the slots are closed. */
    @Override
    public void run() {
        Backoff backoff = new Backoff();
        Duration wait = shorter(FIRST_WAIT, longestWait);
        try {
            while (slots.await()) {
                try {
                    if (begin(poll(1, wait), 0) > 0) {
                        drain();
                        wait = shorter(FIRST_WAIT, longestWait);
                    } else {
                        wait = shorter(wait.multipliedBy(2), longestWait);
                    }
                    backoff.reset();
                } catch (ConductorException failure) {
                    outage.pollFailed(binding.taskType(), failure);
                    pause.take(backoff.next());
                } catch (RuntimeException fault) {
                    LOG.error("polling {} failed by a fault of Downbeat; it goes on", binding.taskType(), fault);
                    pause.take(backoff.next());
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("the poller of {} was interrupted", binding.taskType());
        }
    }

    private void drain() throws InterruptedException {
        while (slots.await()) {
            int taken = slots.take(LARGEST_BATCH);
            JsonNode tasks;
            try {
                tasks = poll(taken, Duration.ZERO);
            } catch (ConductorException failure) {
                slots.release(taken);
                throw failure;
            }
            if (begin(tasks, taken) == 0) {
                return;
            }
        }
    }

    private JsonNode poll(int count, Duration wait) {
        JsonNode tasks = server.poll(binding, workerId, count, wait);
        outage.pollSucceeded(binding.taskType());
        return tasks;
    }

    /** Begins what fits, hands back what does not, and releases the slots that were taken for more. */
    private int begin(JsonNode tasks, int taken) {
        int left = taken;
        for (JsonNode json : tasks) {
            Optional<PolledTask> task = PolledTask.of(json, binding.taskType());
            if (task.isEmpty()) {
                LOG.error(
                        "a poll of {} brought something without a task id; it cannot be answered", binding.taskType());
            } else if (!slots.isClosed() && (left > 0 || slots.take(1) == 1)) {
                left = Math.max(0, left - 1);
                executions.begin(binding, task.get(), slots);
            } else {
                executions.handBack(task.get());
            }
        }
        slots.release(left);
        return tasks.size();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
