package dev.downbeat.client;

import dev.downbeat.Conductor;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.WorkflowStillRunningException;
import dev.downbeat.json.OutputMapping;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A handle on one workflow execution. Generated classes extend it. It holds no resource and need not be closed; any number of
 * handles may exist of one execution. Safe for use by any number of threads.
 *
 * @param <T> the type of the workflow's result; null stands for one that the output does not have
 */
public class WorkflowExecution<T extends @Nullable Object> {

    private final WorkflowClient workflows;
    private final String workflowId;
    private final OutputMapping<T> result;

    /**
     * A handle on an execution that exists, or is believed to: nothing is asked yet.
     *
     * @param conductor the server
     * @param workflowId the execution's id
     * @param result where the result lies in the workflow's output
     */
    public WorkflowExecution(Conductor conductor, String workflowId, OutputMapping<T> result) {
        this(conductor.workflows(), workflowId, result);
    }

    WorkflowExecution(WorkflowClient workflows, String workflowId, OutputMapping<T> result) {
        this.workflows = workflows;
        this.workflowId = workflowId;
        this.result = result;
    }

    /**
     * The execution's id.
     *
     * @return Conductor's {@code workflowId}
     */
    public String workflowId() {
        return workflowId;
    }

    /**
     * Asks where the execution stands.
     *
     * @return its status
     * @throws dev.downbeat.ConductorException if there is no such execution (404), or the server cannot be reached
     */
    public WorkflowStatus status() {
        return workflows.status(workflowId);
    }

    /**
     * Waits for the result, without limit and through outages of the server.
     *
     * @return the result; null if the workflow's output has none
     * @throws WorkflowFailedException if the workflow ends otherwise than completed
     * @throws dev.downbeat.json.JsonMismatchException if the output is not what was expected
     * @throws dev.downbeat.ConductorException if there is no such execution (404)
     * @throws CancellationException if the thread is interrupted; the workflow goes on
     */
    public T await() {
        try {
            return result().get();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /**
     * The result, when it is there. Cancelling it stops the waiting, not the workflow.
     *
     * @return a future that fails as {@link #await()} does
     */
    @SuppressWarnings("NullAway") // whether there is a result is said by the workflow, not by its type
    public CompletableFuture<T> result() {
        CompletableFuture<Snapshot> end = workflows.watcher().end(workflowId);
        CompletableFuture<T> value = end.thenApply(ended -> {
            if (ended.status() != WorkflowStatus.COMPLETED) {
                throw ended.failure();
            }
            return ended.result(result);
        });
        // A cancelled stage does not cancel the one before it by itself.
        var unused = value.whenComplete((ended, failure) -> end.cancel(false));
        return value;
    }

    /**
     * Waits for the result for a time.
     *
     * @param atMost how long to wait
     * @return the result; null if the workflow's output has none
     * @throws WorkflowStillRunningException if the workflow has not ended by then; it goes on
     * @throws WorkflowFailedException if the workflow ends otherwise than completed
     * @throws dev.downbeat.json.JsonMismatchException if the output is not what was expected
     * @throws dev.downbeat.ConductorException if there is no such execution (404)
     * @throws CancellationException if the thread is interrupted; the workflow goes on
     */
    public T result(Duration atMost) {
        CompletableFuture<T> value = result();
        try {
            return value.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            value.cancel(false);
            throw new WorkflowStillRunningException(workflowId, atMost);
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /**
     * Ends the execution; its tasks are cancelled. One that has ended already is left as it is.
     *
     * @param reason why, for the reader of the execution
     * @throws dev.downbeat.ConductorException if there is no such execution (404), or the server cannot be reached
     */
    public void terminate(String reason) {
        workflows.terminate(workflowId, reason);
    }

    /**
     * Pauses the execution: running tasks may end, and what is queued is still worked on; nothing new is scheduled.
     *
     * @throws dev.downbeat.ConductorException if there is no such execution (404) or it has ended (409)
     */
    public void pause() {
        workflows.pause(workflowId);
    }

    /**
     * Goes on with the paused execution.
     *
     * @throws dev.downbeat.ConductorException if there is no such execution (404) or it is not paused (500)
     */
    public void resume() {
        workflows.resume(workflowId);
    }

    /** The caller's own line belongs into the trace, which the watcher's thread does not have. */
    private static RuntimeException unchecked(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            cause.addSuppressed(new WaitedHere());
            return cause;
        }
        return new IllegalStateException(e.getCause());
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted while a workflow was waited for; the workflow goes on");
    }

    private static final class WaitedHere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WaitedHere() {
            super("waited for here");
        }
    }
}
