package dev.downbeat.worker.loop;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets threads wait for a while, all of which can be woken before their time. */
final class Pause {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private long wakes;
    private boolean closed;

    /** Waits for a time, or until somebody wakes. */
    void take(Duration time) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long before = wakes;
            long left = time.toNanos();
            while (left > 0 && wakes == before && !closed) {
                left = woken.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends the waiting of all who wait now. */
    void wake() {
        lock.lock();
        try {
            wakes++;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends all waiting, of those too who would begin to. */
    void close() {
        lock.lock();
        try {
            closed = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
