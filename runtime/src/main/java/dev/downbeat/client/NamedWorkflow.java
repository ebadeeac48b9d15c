package dev.downbeat.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that is known by its name: input and result are maps. Where an interface exists, its generated client is the
 * surer way. Immutable; safe for use by any number of threads.
 */
public final class NamedWorkflow {

    private final WorkflowClient workflows;
    private final String name;
    private final @Nullable Integer version;
    private final StartOptions options;

    NamedWorkflow(WorkflowClient workflows, String name) {
        this(workflows, name, null, StartOptions.defaults());
    }

    private NamedWorkflow(WorkflowClient workflows, String name, @Nullable Integer version, StartOptions options) {
        this.workflows = workflows;
        this.name = name;
        this.version = version;
        this.options = options;
    }

    /**
     * Says which version is meant.
     *
     * @param version 1 or more. Default: the latest, whichever the server has then
     * @return that version of the workflow
     */
    public NamedWorkflow version(int version) {
        return new NamedWorkflow(workflows, name, version, options);
    }

    /**
     * Says with what it is started beside its input.
     *
     * @param options in place of those that were said before
     * @return the workflow with them
     */
    public NamedWorkflow with(StartOptions options) {
        return new NamedWorkflow(workflows, name, version, options);
    }

    /**
     * Starts an execution and does not wait. A call that failed without an answer may have started one all the same; it is not
     * repeated.
     *
     * @param input its input: whatever Jackson can write as JSON
     * @return the execution, by which to wait for the result
     * @throws IllegalArgumentException if the input cannot be written as JSON
     * @throws dev.downbeat.ConductorException if the server does not have the workflow (404), or cannot be reached
     */
    public WorkflowExecution<Map<String, Object>> start(Map<String, ?> input) {
        return workflows.of(workflows.starter().start(name, version, WorkflowInput.of(input), options));
    }

    /**
     * Starts an execution and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param input its input: whatever Jackson can write as JSON
     * @return the execution, which may go on
     * @throws IllegalArgumentException if the input cannot be written as JSON
     * @throws dev.downbeat.ConductorException if the server does not have the workflow (404), or cannot be reached
     */
    public WorkflowExecution<Map<String, Object>> execute(ExecuteOptions wait, Map<String, ?> input) {
        return new WorkflowExecution<>(
                workflows,
                workflows.starter().execute(name, version, WorkflowInput.of(input), options, wait),
                WorkflowClient.OUTPUT);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param input its input: whatever Jackson can write as JSON
     * @return its output
     * @throws IllegalArgumentException if the input cannot be written as JSON
     * @throws dev.downbeat.WorkflowFailedException if it ends otherwise than completed
     * @throws dev.downbeat.ConductorException if the server does not have the workflow (404), or cannot be reached
     */
    public Map<String, Object> run(Map<String, ?> input) {
        return start(input).await();
    }
}
