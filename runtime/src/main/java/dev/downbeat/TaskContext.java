package dev.downbeat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One execution of a task, as a worker's method may see it: declare a parameter of this type to get it. It is no input of
 * the task. All methods may be called from any thread, until the method has ended.
 */
public interface TaskContext {

    /**
     * The execution's id; a retry has another one.
     *
     * @return Conductor's {@code taskId}
     */
    String taskId();

    /**
     * The workflow execution that the task belongs to.
     *
     * @return Conductor's {@code workflowInstanceId}
     */
    String workflowId();

    /**
     * The name of the workflow.
     *
     * @return Conductor's {@code workflowType}
     */
    String workflowName();

    /**
     * The version of the workflow.
     *
     * @return the version, or empty where the server does not tell it with the task
     */
    OptionalInt workflowVersion();

    /**
     * The name of this step of the workflow; in a loop with the round, as {@code pick__2}.
     *
     * @return Conductor's {@code referenceTaskName}
     */
    String referenceName();

    /**
     * The task type, which workers poll for.
     *
     * @return Conductor's {@code taskDefName}
     */
    String taskType();

    /**
     * How many executions of this step failed before this one.
     *
     * @return Conductor's {@code retryCount}: 0 for the first attempt
     */
    int retryCount();

    /**
     * Which attempt this is.
     *
     * @return {@link #retryCount()} + 1
     */
    default int attempt() {
        return retryCount() + 1;
    }

    /**
     * How often this execution was given to a worker: more than once after {@link TaskResult#inProgress} or when a worker
     * handed it back.
     *
     * @return Conductor's {@code pollCount}, at least 1
     */
    int pollCount();

    /**
     * A key that is the same in every attempt of this step of this workflow execution and in no other: what to give a
     * payment provider so that a retry does not pay twice.
     *
     * @return made of the workflow's id and the step's reference name
     */
    default String idempotencyKey() {
        return workflowId() + "/" + referenceName();
    }

    /**
     * What the starter of the workflow gave to find it by.
     *
     * @return Conductor's {@code correlationId}
     */
    Optional<String> correlationId();

    /**
     * The domain that the task was sent to.
     *
     * @return Conductor's {@code domain}
     */
    Optional<String> domain();

    /**
     * The worker that runs the task.
     *
     * @return the worker id, as given to the server with each poll
     */
    String workerId();

    /**
     * How long the server waits for a sign of life of this execution before it gives the task to another worker.
     *
     * @return Conductor's {@code responseTimeoutSeconds}; empty if it waits for ever
     */
    Optional<Duration> responseTimeout();

    /**
     * Adds a line to the task's log. It is sent with the result. Of very many lines the first thousand are kept, of a very
     * long one the first 10,000 characters.
     *
     * @param line the line; it is stored by the server in clear
     */
    void log(String line);

    /**
     * Tells the server now that the task is alive. Not needed as a rule: from a third of the response timeout on the runtime
     * does it by itself.
     *
     * @throws ConductorException if the server cannot be told
     */
    void heartbeat();
}
