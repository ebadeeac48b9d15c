package dev.downbeat.worker;

import dev.downbeat.TaskContext;
import java.time.Duration;

/**
 * Hears what the workers of a process do. Called by the threads that do it: an implementation must be thread-safe and
 * quick. What it throws is logged and goes no further.
 */
public interface WorkerListener {

    /**
     * A task begins.
     *
     * @param task the execution
     */
    default void started(TaskContext task) {}

    /**
     * A task has ended; its outcome is not yet delivered.
     *
     * @param task the execution
     * @param outcome what came of it
     * @param took how long it ran
     */
    default void ended(TaskContext task, TaskOutcome outcome, Duration took) {}

    /**
     * The server has taken the outcome of a task.
     *
     * @param task the execution
     * @param outcome what came of it
     * @param tries how often it was sent, at least once
     */
    default void delivered(TaskContext task, TaskOutcome outcome, int tries) {}

    /**
     * The outcome of a task could not be delivered and is given up. The server will give the task to a worker again after its
     * response timeout.
     *
     * @param task the execution
     * @param outcome what came of it
     * @param reason why it was given up
     */
    default void lost(TaskContext task, TaskOutcome outcome, String reason) {}

    /**
     * A task was given back to the server unfinished: there was no slot for it, or the process is closing.
     *
     * @param task the execution
     */
    default void handedBack(TaskContext task) {}

    /**
     * The server does not answer, or not as it should.
     *
     * @param reason in what way
     */
    default void outageBegan(String reason) {}

    /**
     * The server answers again.
     *
     * @param lasted how long it did not
     */
    default void outageEnded(Duration lasted) {}
}
