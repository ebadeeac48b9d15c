package dev.downbeat.devserver.child;

import java.util.concurrent.TimeUnit;

/** Wakes one of those who wait for something to come into a queue. */
final class Bell {

    private long rung;

    /** How often it rang: ask before looking into the queue, so that what comes in between is not missed. */
    synchronized long rung() {
        return rung;
    }

    synchronized void ring() {
        rung++;
        // One is enough for one message; whoever else waits looks from time to time anyway.
        notify();
    }

    /** Waits until it has rung again since then, or the time is over, whichever is first. */
    synchronized void await(long since, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; rung == since && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
