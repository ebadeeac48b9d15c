package dev.downbeat.worker.loop;

import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskInputException;
import dev.downbeat.worker.TaskOutcome;
import dev.downbeat.worker.TaskOutput;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One call of a handler. */
public final class Invocation {

    private final TaskBinding binding;
    private final RunningTask task;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Thread thread;
    private @Nullable TaskOutput output;

    /** Of the binding's handler for a task. */
    public Invocation(TaskBinding binding, RunningTask task) {
        this.binding = binding;
        this.task = task;
    }

    /**
     * Calls the handler on this thread. The outcome is there when this returns, unless the worker returned a stage; it never
     * fails, for a failure is an outcome too.
     */
    public CompletableFuture<TaskOutcome> call() {
        runsOn(Thread.currentThread(), null);
        CompletableFuture<TaskOutcome> outcome;
        try {
            if (task.polled().inputElsewhere()) {
                throw new TaskInputException(
                        task.taskType()
                                + ": its input was too large for the server, which put it into an external store;"
                                + " this is not supported. " + task.whereabouts(),
                        null);
            }
            TaskOutput given = binding.handler().handle(new TreeInput(task), task);
            runsOn(null, given);
            outcome = given.outcome().toCompletableFuture();
        } catch (Throwable thrown) {
            // Errors too: a task that is not answered blocks its workflow until it times out.
            outcome = CompletableFuture.failedFuture(thrown);
            runsOn(null, null);
        }
        // Whatever interrupted the worker's method is over: its outcome must still be reported by this thread.
        Thread.interrupted();
        return outcome.exceptionally(Failures::outcome).thenApply(ended -> ended.loggedBefore(task.logLines()));
    }

    /** Interrupts the worker's method, or cancels its stage. */
    void interrupt() {
        lock.lock();
        try {
            if (output != null) {
                output.cancel();
            } else if (thread != null) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Under the lock, so that no thread is interrupted that has left the worker's method. */
    private void runsOn(@Nullable Thread method, @Nullable TaskOutput stage) {
        lock.lock();
        try {
            thread = method;
            output = stage;
        } finally {
            lock.unlock();
        }
    }
}
