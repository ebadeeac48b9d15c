package dev.downbeat.worker.loop;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next try: twice as long each time, up to a bound, and never the same for two who wait. */
final class Backoff {

    private static final long FIRST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 10_000;

    private long next = FIRST_MILLIS;

    /** The next waiting time, between half of the current step and all of it. */
    Duration next() {
        long millis = ThreadLocalRandom.current().nextLong(next / 2, next + 1);
        next = Math.min(LONGEST_MILLIS, next * 2);
        return Duration.ofMillis(millis);
    }

    /** Begins anew after a success. */
    void reset() {
        next = FIRST_MILLIS;
    }
}
