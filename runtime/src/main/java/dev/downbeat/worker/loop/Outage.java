package dev.downbeat.worker.loop;

import dev.downbeat.ConductorException;
import dev.downbeat.worker.WorkerListener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the server is there, from the calls that succeed and fail, and says so: once when it is gone and once when
 * it is back, however many task types and threads there are. A failure between successes is no outage.
 */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger("dev.downbeat.worker");

    /** So long nothing may have succeeded before it is called an outage. */
    private static final Duration SUSPECTED = Duration.ofMillis(300);

    /** So long the polls of one task type may fail alone, while other calls succeed, before that is said. */
    private static final Duration ALONE = Duration.ofSeconds(5);

    private final String address;
    private final WorkerListener listener;
    private final Runnable whenBack;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Failing> failingTypes = new HashMap<>();
    private @Nullable Failing failing;
    private int keptResults;
    private int keptInOutage;
    private int deliveredOfThem;

    private static final class Failing {
        final long sinceMillis;
        boolean said;
        /** The server is back, but not all kept results are delivered. */
        @Nullable
        Long backMillis;

        Failing(long sinceMillis) {
            this.sinceMillis = sinceMillis;
        }
    }

    Outage(String address, WorkerListener listener, Runnable whenBack, InstantSource clock) {
        this.address = address;
        this.listener = listener;
        this.whenBack = whenBack;
        this.clock = clock;
    }

    /** A poll of a type failed. */
    void pollFailed(String taskType, ConductorException failure) {
        lock.lock();
        try {
            failed(failure);
            Failing alone = failingTypes.computeIfAbsent(taskType, type -> new Failing(clock.millis()));
            boolean general = failing != null && failing.said;
            if (!general && !alone.said && clock.millis() - alone.sinceMillis >= ALONE.toMillis()) {
                alone.said = true;
                LOG.warn("polling {} fails: {}; it goes on at longer intervals", taskType, failure.getMessage());
            }
        } finally {
            lock.unlock();
        }
    }

    /** A poll of a type succeeded. */
    void pollSucceeded(String taskType) {
        lock.lock();
        try {
            succeeded();
            Failing alone = failingTypes.remove(taskType);
            if (alone != null && alone.said) {
                LOG.info("polling {} works again", taskType);
            }
        } finally {
            lock.unlock();
        }
    }

    /** A result could not be delivered at the first try, and is kept. */
    void resultKept() {
        lock.lock();
        try {
            keptResults++;
            if (failing != null) {
                keptInOutage++;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sending a result failed. */
    void resultFailed(ConductorException failure) {
        lock.lock();
        try {
            failed(failure);
        } finally {
            lock.unlock();
        }
    }

    /** A result was delivered, or given up. */
    void resultSettled(boolean wasKept, boolean delivered) {
        lock.lock();
        try {
            if (wasKept) {
                keptResults--;
                deliveredOfThem += delivered ? 1 : 0;
            }
            if (delivered) {
                succeeded();
            }
        } finally {
            lock.unlock();
        }
    }

    private void failed(ConductorException failure) {
        long now = clock.millis();
        if (failing == null) {
            failing = new Failing(now);
            keptInOutage = keptResults;
            deliveredOfThem = 0;
        }
        failing.backMillis = null;
        if (!failing.said && now - failing.sinceMillis >= SUSPECTED.toMillis()) {
            failing.said = true;
            String reason = inWords(failure);
            LOG.warn(
                    "conductor {} {}; {} kept, polling goes on at longer intervals",
                    address,
                    reason,
                    keptResults == 1 ? "1 result is" : keptResults + " results are");
            listener.outageBegan(reason);
        }
    }

    private void succeeded() {
        if (failing == null) {
            return;
        }
        if (!failing.said) {
            failing = null;
            return;
        }
        if (failing.backMillis == null) {
            failing.backMillis = clock.millis();
            whenBack.run();
        }
        if (keptResults == 0) {
            back(failing.backMillis - failing.sinceMillis);
        }
    }

    private void back(long lastedMillis) {
        failing = null;
        LOG.info(
                "conductor is back after {}{}",
                lastedMillis < 10_000 ? lastedMillis + " ms" : lastedMillis / 1000 + " s",
                keptInOutage == 0 ? "" : "; " + deliveredOfThem + " of " + keptInOutage + " kept results delivered");
        listener.outageEnded(Duration.ofMillis(lastedMillis));
    }

    private static String inWords(ConductorException failure) {
        if (failure.status().isEmpty()) {
            // What to do about it, on further lines, would make two of the one.
            String message =
                    String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
            return "is unreachable (" + message.substring(failure.request().length() + 2) + ")";
        }
        int status = failure.status().getAsInt();
        String said = failure.serverMessage().isEmpty() ? "" : ": " + failure.serverMessage();
        return (status == 401 || status == 403 ? "refuses us (" : "does not work (") + status + said + ")";
    }
}
