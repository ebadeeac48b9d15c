package dev.downbeat.worker.loop;

import dev.downbeat.ConductorException;
import dev.downbeat.worker.TaskOutcome;
import dev.downbeat.worker.WorkerListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers outcomes: again and again, unchanged, until the server takes one, refuses it for good, or has by its own rules
 * given the task to somebody else.
 */
final class Reporter {

    private static final Logger LOG = LoggerFactory.getLogger("dev.downbeat.worker");

    /** For a task without a response timeout. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final TaskServer server;
    private final Outage outage;
    private final Pause pause;
    private final WorkerListener listener;
    private final InstantSource clock;
    private volatile boolean givenUp;

    Reporter(TaskServer server, Outage outage, Pause pause, WorkerListener listener, InstantSource clock) {
        this.server = server;
        this.outage = outage;
        this.pause = pause;
        this.listener = listener;
        this.clock = clock;
    }

    /** Returns when the outcome is delivered or lost. */
    void deliver(RunningTask task, TaskOutcome outcome) {
        Instant begin = clock.instant();
        Instant end = begin.plus(task.responseTimeout().orElse(LONGEST));
        byte[] update = TaskUpdate.outcome(task, outcome, begin);
        Backoff backoff = new Backoff();
        for (int tries = 1; ; tries++) {
            try {
                server.update(update);
                outage.resultSettled(tries > 1, true);
                listener.delivered(task, outcome, tries);
                return;
            } catch (ConductorException failure) {
                String why = whyNotAgain(failure, end);
                if (!why.isEmpty()) {
                    outage.resultSettled(tries > 1, false);
                    lost(task, outcome, why);
                    return;
                }
                if (tries == 1) {
                    outage.resultKept();
                }
                outage.resultFailed(failure);
                rest(backoff);
            } catch (RuntimeException fault) {
                outage.resultSettled(tries > 1, false);
                lost(task, outcome, "a fault of Downbeat: " + fault);
                return;
            }
        }
    }

    /** From now on nothing is tried again. */
    void giveUp() {
        givenUp = true;
        pause.close();
    }

    private String whyNotAgain(ConductorException failure, Instant end) {
        if (!repeatable(failure)) {
            return String.valueOf(failure.getMessage());
        }
        if (givenUp) {
            return "the process is closing; " + failure.getMessage();
        }
        return clock.instant().isBefore(end) ? "" : "the task's response timeout has passed; " + failure.getMessage();
    }

    private static boolean repeatable(ConductorException failure) {
        int status = failure.status().orElse(0);
        return status < 400 || status >= 500 || status == 401 || status == 408 || status == 429;
    }

    private void rest(Backoff backoff) {
        try {
            pause.take(backoff.next());
        } catch (InterruptedException e) {
            // Nobody interrupts this thread but by mistake: the result goes first.
            LOG.debug("interrupted while a result waits", e);
        }
    }

    private void lost(RunningTask task, TaskOutcome outcome, String reason) {
        LOG.error(
                "the result {} of task {} ({}) of workflow {} is lost: {}",
                outcome.status(),
                task.taskId(),
                task.taskType(),
                task.workflowId(),
                reason);
        listener.lost(task, outcome, reason);
    }
}
