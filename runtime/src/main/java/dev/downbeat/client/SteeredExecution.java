package dev.downbeat.client;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.internal.Json;
import dev.downbeat.rest.Bodies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of an execution and done to it, whatever its result is.
 *
 * <p>Every method is one call, or two, and waits for the server's answer. It fails with a {@link
 * dev.downbeat.ConductorException}: if there is no such execution (404), if its state does not allow it (409 as a rule; the
 * server has its own mind about some, which are named), or if the server cannot be reached; then it may have been done all the
 * same, for only reads are repeated. What a server does not have at all is a {@link dev.downbeat.OperationMissingException}.
 * All of it may be called by any number of threads.
 */
public abstract class SteeredExecution {

    private final String workflowId;
    private final Steering steering;

    SteeredExecution(String workflowId, Steering steering) {
        if (workflowId.isBlank()) {
            throw new IllegalArgumentException("the id of an execution must not be blank");
        }
        this.workflowId = workflowId;
        this.steering = steering;
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
     */
    public WorkflowStatus status() {
        return steering.snapshot(workflowId, false).status();
    }

    /**
     * Reads the execution with its tasks, which may be large.
     *
     * @return how it stands now. Conductor: {@code GET /workflow/{workflowId}}
     */
    public WorkflowSnapshot snapshot() {
        return steering.snapshot(workflowId, true);
    }

    /**
     * Reads the execution without its tasks.
     *
     * @return how it stands now. Conductor: {@code GET /workflow/{workflowId}?includeTasks=false}
     */
    public WorkflowSnapshot snapshotWithoutTasks() {
        return steering.snapshot(workflowId, false);
    }

    /**
     * Reads what the execution was started with.
     *
     * @return its input
     */
    public Map<String, @Nullable Object> input() {
        return snapshotWithoutTasks().input();
    }

    /**
     * Reads what came out of it.
     *
     * @return its output; empty before the end, as a rule
     */
    public Map<String, @Nullable Object> output() {
        return snapshotWithoutTasks().output();
    }

    /**
     * Reads the variables that its tasks have set.
     *
     * @return its variables
     */
    public Map<String, @Nullable Object> variables() {
        return snapshotWithoutTasks().variables();
    }

    /**
     * Reads every try of every step.
     *
     * @return the tries, in the order of the server
     */
    public List<TaskSnapshot> tasks() {
        return snapshot().tasks();
    }

    /**
     * Reads a step.
     *
     * @param reference its reference name; of a step in a loop the last round counts
     * @return its last try; empty if it has not been reached
     */
    public Optional<TaskSnapshot> task(String reference) {
        return snapshot().task(reference);
    }

    /**
     * Completes a task from outside, without an output; {@link #complete(String, Map)} says more.
     *
     * @param reference its reference name
     * @throws IllegalStateException if there is no open task of that name
     */
    public void complete(String reference) {
        complete(reference, Map.of());
    }

    /**
     * Completes a task from outside: a WAIT or HUMAN task, as a rule, but a worker's too.
     *
     * @param reference its reference name; in a loop it is the round's that is on
     * @param output its output, which takes the place of what it had. Conductor: {@code POST
     *     /tasks/{workflowId}/{taskRefName}/COMPLETED}, not in servers before 3.21
     * @throws IllegalStateException if there is no open task of that name; the message says which are open
     */
    public void complete(String reference, Map<String, ?> output) {
        steering.complete(workflowId, reference, Bodies.of(output));
    }

    /**
     * {@link #complete(String, Map)} by type, as generated code does it.
     *
     * @param reference the task's reference name
     * @param value what the task gives
     * @param mapping where in the output it goes
     * @param <V> its type
     * @throws IllegalStateException if there is no open task of that name; the message says which are open
     */
    public <V> void complete(String reference, @Nullable V value, OutputMapping<V> mapping) {
        steering.complete(workflowId, reference, written(value, mapping));
    }

    /**
     * Fails a task from outside; it is retried if its definition says so.
     *
     * @param reference its reference name; in a loop it is the round's that is on
     * @param reason why, for the reader of the execution. Conductor: {@code POST /tasks}
     * @throws IllegalStateException if there is no open task of that name; the message says which are open
     */
    public void fail(String reference, String reason) {
        steering.fail(workflowId, reference, reason);
    }

    /**
     * Completes the WAIT task at which the execution stands, the first if there are several; a HUMAN task is not reached.
     * {@link #complete(String, Map)} names the task and is the surer way.
     *
     * @param output the task's output. Conductor: {@code POST /tasks/{workflowId}/COMPLETED/signal/sync}, not in servers
     *     before 3.32
     * @throws dev.downbeat.ConductorException also if it stands at none (404)
     */
    public void signal(Map<String, ?> output) {
        steering.signal(workflowId, Bodies.of(output));
    }

    /**
     * Pauses the execution: running tasks may end, and what is queued is still worked on; nothing new is scheduled. A paused
     * one stays so.
     *
     * @throws dev.downbeat.ConductorException also if it has ended (409)
     */
    public void pause() {
        steering.pause(workflowId);
    }

    /**
     * Goes on with the paused execution.
     *
     * @throws dev.downbeat.ConductorException also if it is not paused (500)
     */
    public void resume() {
        steering.resume(workflowId);
    }

    /**
     * Ends the execution; its tasks are cancelled, its failure workflow is not started. One that has ended already is left as
     * it is.
     *
     * @param reason why, for the reader of the execution
     */
    public void terminate(String reason) {
        steering.terminate(workflowId, reason);
    }

    /**
     * Ends the execution and starts its failure workflow, if it has one. The open-source server terminates and starts none
     * (measured with 3.32.3).
     *
     * @param reason why, for the reader of the execution
     * @throws dev.downbeat.OperationMissingException if the server started none; the execution is terminated
     */
    public void terminateAndStartFailureWorkflow(String reason) {
        steering.terminateAndStartFailureWorkflow(workflowId, reason);
    }

    /**
     * Tries the failed tasks of an execution that failed, timed out or was terminated once more; what ran well is kept. A
     * failed sub-workflow is started anew.
     *
     * @throws dev.downbeat.ConductorException also if it still runs (404), or has completed (409)
     */
    public void retry() {
        steering.retry(workflowId, false);
    }

    /**
     * {@link #retry()}, but a failed sub-workflow goes on where it failed. Conductor: {@code resumeSubworkflowTasks}.
     *
     * @throws dev.downbeat.ConductorException also if it still runs (404), or has completed (409)
     */
    public void retryResumingSubWorkflows() {
        steering.retry(workflowId, true);
    }

    /**
     * Runs an ended execution again from the beginning, by the definition that it was started with. Its id stays the same; what
     * its tasks did is forgotten.
     *
     * @throws dev.downbeat.ConductorException also if it still runs (409), or has completed and its definition says that it
     *     is not restartable (404)
     */
    public void restart() {
        steering.restart(workflowId, false);
    }

    /**
     * {@link #restart()}, but by the latest definition of that name. Conductor: {@code useLatestDefinitions}.
     *
     * @throws dev.downbeat.ConductorException also if it still runs (409), or has completed and its definition says that it
     *     is not restartable (404)
     */
    public void restartWithLatestDefinition() {
        steering.restart(workflowId, true);
    }

    /**
     * Runs an ended execution again from one of its steps, or from the beginning. Its id stays the same.
     *
     * @param rerun from where, and with what. Conductor: {@code RerunWorkflowRequest}
     * @throws IllegalArgumentException if the execution has not been at the step
     * @throws dev.downbeat.ConductorException also if it still runs (409), or has no such task (400)
     */
    public void rerun(Rerun rerun) {
        steering.rerun(workflowId, rerun);
    }

    /**
     * Leaves a step out that has not been reached yet.
     *
     * @param reference its reference name
     * @throws dev.downbeat.ConductorException also if there is no such step, or it has been scheduled already (500)
     */
    public void skip(String reference) {
        skip(reference, Map.of(), Map.of());
    }

    /**
     * Leaves a step out that has not been reached yet, and says what is to be read of it.
     *
     * @param reference its reference name
     * @param input what stands as its input; texts, the server knows nothing else here
     * @param output what stands as its output; texts, the server knows nothing else here
     * @throws dev.downbeat.ConductorException also if there is no such step, or it has been scheduled already (500)
     */
    public void skip(String reference, Map<String, String> input, Map<String, String> output) {
        steering.skip(workflowId, reference, input, output);
    }

    /**
     * Sets variables of the running execution. Not in the open-source server.
     *
     * @param variables those to be set; others stay
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void updateVariables(Map<String, ?> variables) {
        steering.updateVariables(workflowId, variables);
    }

    /**
     * Goes on at another step of the running execution; those between are skipped. Not in the open-source server.
     *
     * @param reference the step's reference name
     * @param input its input
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void jump(String reference, Map<String, ?> input) {
        steering.jump(workflowId, reference, input);
    }

    /** Makes the tasks of workers that wait for a call-back available at once. */
    public void resetCallbacks() {
        steering.resetCallbacks(workflowId);
    }

    /** Has the server look at the execution now and schedule what is due, which it does by itself before long. */
    public void decide() {
        steering.decide(workflowId);
    }

    /**
     * Deletes the ended execution; a search still finds it.
     *
     * @throws dev.downbeat.ConductorException also if it has not ended (400)
     */
    public void remove() {
        steering.remove(workflowId, true);
    }

    /**
     * Deletes the execution.
     *
     * @param archive whether the server keeps what it has for search. Conductor: {@code archiveWorkflow}
     * @throws dev.downbeat.ConductorException also if it has not ended and is to be kept for search (400); otherwise one that
     *     runs is deleted as well
     */
    public void remove(boolean archive) {
        steering.remove(workflowId, archive);
    }

    /**
     * Ends the execution and deletes it in one call. Not in servers before 3.21.
     *
     * @param reason why, for the archive
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void terminateAndRemove(String reason) {
        steering.terminateAndRemove(workflowId, reason);
    }

    private static <V> RequestBody written(@Nullable V value, OutputMapping<V> mapping) {
        TokenBuffer buffer = new TokenBuffer(Json.MAPPER, false);
        try {
            mapping.write(value, buffer);
            return Bodies.of(buffer.asParserOnFirstToken().readValueAsTree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
