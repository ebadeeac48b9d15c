package dev.downbeat.mock;

import dev.downbeat.WorkflowFailedException;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.json.OutputMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a workflow that was run with mocks. Immutable; nothing is asked of the server any more. Generated classes extend
 * it.
 *
 * @param <T> the type of the workflow's result; null stands for one that the output does not have
 */
public class TestedExecution<T extends @Nullable Object> {

    private final WorkflowSnapshot snapshot;
    private final OutputMapping<T> result;
    private final List<String> unusedMocks;
    private final Map<String, List<WorkflowSnapshot>> workflows;

    TestedExecution(
            WorkflowSnapshot snapshot,
            OutputMapping<T> result,
            List<String> unusedMocks,
            Map<String, List<WorkflowSnapshot>> workflows) {
        this.snapshot = snapshot;
        this.result = result;
        this.unusedMocks = List.copyOf(unusedMocks);
        this.workflows = Map.copyOf(workflows);
    }

    /**
     * The same execution, for a generated class.
     *
     * @param tested what came of it
     */
    protected TestedExecution(TestedExecution<T> tested) {
        this(tested.snapshot, tested.result, tested.unusedMocks, tested.workflows);
    }

    /**
     * The execution's id, under which the server keeps it as any other.
     *
     * @return Conductor's {@code workflowId}
     */
    public String workflowId() {
        return snapshot.workflowId();
    }

    /**
     * How it ended.
     *
     * @return completed, failed, timed out or terminated
     */
    public WorkflowStatus status() {
        return snapshot.status();
    }

    /**
     * Its result.
     *
     * @return the result; null if the output has none
     * @throws WorkflowFailedException if it ended otherwise than completed
     * @throws dev.downbeat.json.JsonMismatchException if the output is not what was expected
     */
    @SuppressWarnings("NullAway") // whether there is a result is said by the workflow, not by its type
    public T result() {
        if (status() != WorkflowStatus.COMPLETED) {
            throw failure();
        }
        return snapshot.result(result);
    }

    private WorkflowFailedException failure() {
        Optional<TaskSnapshot> failed = snapshot.failedTask();
        return new WorkflowFailedException(
                snapshot.workflowId(),
                snapshot.workflowName(),
                snapshot.workflowVersion(),
                snapshot.status(),
                snapshot.reason().orElse(null),
                failed.isEmpty() ? null : told(failed.get()));
    }

    private static WorkflowFailedException.FailedTask told(TaskSnapshot task) {
        return new WorkflowFailedException.FailedTask(
                task.referenceName(),
                task.taskType(),
                task.taskId(),
                task.reason().orElse(""),
                task.retryCount(),
                "",
                List.of());
    }

    /**
     * All that the server told of it. The reasons of mocks that fail stand where the server would have put those of workers.
     *
     * @return how it ended
     */
    public WorkflowSnapshot snapshot() {
        return snapshot;
    }

    /**
     * Why it ended otherwise than completed.
     *
     * @return Conductor's {@code reasonForIncompletion}
     */
    public Optional<String> reason() {
        return snapshot.reason();
    }

    /**
     * Every attempt of every step, in the order of the server. Those that had a mock have the type of a worker's task.
     *
     * @return the attempts
     */
    public List<TaskSnapshot> tasks() {
        return snapshot.tasks();
    }

    /**
     * Every attempt of a step.
     *
     * @param reference its reference name; of a step in a loop the attempts of all rounds
     * @return the attempts; empty if it was not reached
     */
    public List<TaskSnapshot> tasks(String reference) {
        return snapshot.tasks(reference);
    }

    /**
     * The last attempt of a step, with the input that the workflow gave it.
     *
     * @param reference its reference name; of a step in a loop the last attempt of the last round
     * @return the attempt; empty if it was not reached
     */
    public Optional<TaskSnapshot> task(String reference) {
        return snapshot.task(reference);
    }

    /**
     * The executions of a sub-workflow that really ran, with mocks of its own.
     *
     * @param step the reference name of the step that runs it; deeper ones as {@code outer › inner}
     * @return the executions, in order; empty if it was not reached, or was mocked by its result
     */
    public List<WorkflowSnapshot> subWorkflow(String step) {
        return workflows.getOrDefault(step, List.of());
    }

    /**
     * The mocks that were not used. Unless the mocks are lenient, this is empty, but for steps that had to have one and were
     * not reached because the workflow failed before.
     *
     * @return a line for each step: its reference name, and how many of how many
     */
    public List<String> unusedMocks() {
        return unusedMocks;
    }

    /** Shows how it ended and a line for each attempt: names, statuses and reasons only. */
    @Override
    public String toString() {
        return Account.of(snapshot);
    }
}
