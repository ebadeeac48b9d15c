package dev.downbeat.worker.loop;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many tasks may run: so many of a type, and so many in all. */
final class Slots {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int freeInAll;
    private boolean closed;

    Slots(int inAll) {
        this.freeInAll = inAll;
    }

    /** The slots of one task type. */
    OfType ofType(int number) {
        return new OfType(number);
    }

    /** Nobody waits for a slot any more, and none is given; those that are taken may still be released. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** The slots of one task type. */
    final class OfType {

        private int freeOfType;

        private OfType(int number) {
            this.freeOfType = number;
        }

        /** Waits until a slot is free; false once the slots are closed. It is not taken yet. */
        boolean await() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (!closed && free() == 0) {
                    changed.await();
                }
                return !closed;
            } finally {
                lock.unlock();
            }
        }

        /** Whether the process is closing: what comes now is not begun any more. */
        boolean isClosed() {
            return Slots.this.isClosed();
        }

        /** Takes up to so many slots. */
        int take(int most) {
            lock.lock();
            try {
                int taken = closed ? 0 : Math.min(most, free());
                freeOfType -= taken;
                freeInAll -= taken;
                return taken;
            } finally {
                lock.unlock();
            }
        }

        /** Gives slots back. */
        void release(int number) {
            if (number == 0) {
                return;
            }
            lock.lock();
            try {
                freeOfType += number;
                freeInAll += number;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        private int free() {
            return Math.min(freeOfType, freeInAll);
        }
    }
}
