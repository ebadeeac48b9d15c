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
public class WorkflowExecution<T extends @Nullable Object> extends SteeredExecution {

    private final WorkflowClient workflows;
    private final OutputMapping<T> result;
    private final @Nullable WorkflowSnapshot completed;

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

    /**
     * A handle on an execution that was started and waited for in one call.
     *
     * @param conductor the server
     * @param answer what came of it
     * @param result where the result lies in the workflow's output
     */
    public WorkflowExecution(Conductor conductor, ExecuteAnswer answer, OutputMapping<T> result) {
        this(conductor.workflows(), answer, result);
    }

    WorkflowExecution(WorkflowClient workflows, String workflowId, OutputMapping<T> result) {
        super(workflowId, workflows.steering());
        this.workflows = workflows;
        this.result = result;
        this.completed = null;
    }

    WorkflowExecution(WorkflowClient workflows, ExecuteAnswer answer, OutputMapping<T> result) {
        super(answer.workflowId(), workflows.steering());
        this.workflows = workflows;
        this.result = result;
        this.completed = answer.completed().orElse(null);
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
     * The result, when it is there. No thread is held; one watcher serves all who wait, and looks the less often the longer
     * an execution lasts. Cancelling it stops the waiting, not the workflow.
     *
     * <p>Of an execution that had completed when {@code execute} answered, it is what was told then.
     *
     * @return a future that fails as {@link #await()} does
     */
    @SuppressWarnings("NullAway") // whether there is a result is said by the workflow, not by its type
    public CompletableFuture<T> result() {
        CompletableFuture<WorkflowSnapshot> end = completed == null
                ? workflows.watcher().end(workflowId())
                : CompletableFuture.completedFuture(completed);
        CompletableFuture<T> value = end.thenApply(ended -> {
            if (ended.status() != WorkflowStatus.COMPLETED) {
                throw workflows.failures().of(ended);
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
            throw new WorkflowStillRunningException(workflowId(), atMost);
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
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
