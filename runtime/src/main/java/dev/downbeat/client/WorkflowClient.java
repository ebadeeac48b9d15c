package dev.downbeat.client;

import dev.downbeat.ConductorException;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.flow.WorkflowBuilder;
import dev.downbeat.json.Containers;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.mock.TestedExecution;
import dev.downbeat.mock.WorkflowMocks;
import dev.downbeat.mock.WorkflowTester;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.TaskApi;
import dev.downbeat.rest.WorkflowApi;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts workflows by name and finds their executions; generated clients do it by type. Every call waits for the server's
 * answer, and fails with a {@link dev.downbeat.ConductorException}. Safe for use by any number of threads.
 *
 * <pre>{@code
 * WorkflowExecution<Map<String, Object>> run = conductor.workflows().named("hello").version(1).start(Map.of("name", "Ada"));
 * }</pre>
 */
public final class WorkflowClient {

    static final OutputMapping<Map<String, Object>> OUTPUT = OutputMapping.object(Containers.map(Scalars.OBJECT));

    private final Starter starter;
    private final Watcher watcher;
    private final Steering steering;
    private final Failures failures;
    private final WorkflowTester tester;

    /**
     * Made by {@code Conductor.workflows()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public WorkflowClient(Connection connection) {
        WorkflowApi api = connection.api(WorkflowApi.class);
        TaskApi tasks = connection.api(TaskApi.class);
        this.starter = new Starter(api, connection.server());
        this.watcher = new Watcher(api, connection.timer());
        this.steering = new Steering(api, tasks, connection.server());
        this.failures = new Failures(tasks);
        this.tester = new WorkflowTester(api, connection.server());
        connection.whenClosed(watcher::close);
    }

    /**
     * A workflow that is known by its name only.
     *
     * @param name its name
     * @return the workflow, in its latest version unless {@link NamedWorkflow#version} says another
     */
    public NamedWorkflow named(String name) {
        return new NamedWorkflow(this, name);
    }

    /**
     * An execution that was started before, by whomever. Nothing is asked yet.
     *
     * @param workflowId its id
     * @return a handle whose result is the whole output of the workflow
     */
    public WorkflowExecution<Map<String, Object>> of(String workflowId) {
        return new WorkflowExecution<>(this, workflowId, OUTPUT);
    }

    /**
     * Starts an execution, as generated code does it. A call that failed without an answer may have started one all the same;
     * it is not repeated.
     *
     * @param name the name of the workflow
     * @param version its version; 1 or more
     * @param input its input
     * @param options what is said beside
     * @return the id of the execution. Conductor: {@code workflowId}
     * @throws dev.downbeat.ConductorException if the server does not have the workflow (404), or cannot be reached
     */
    public String start(String name, int version, WorkflowInput input, StartOptions options) {
        return starter.start(name, version, input, options);
    }

    /**
     * Starts an execution and has the server wait for it, as generated code does it. A server that cannot (before 3.21) is
     * asked again and again instead.
     *
     * @param name the name of the workflow
     * @param version its version; 1 or more
     * @param input its input
     * @param options what is said beside
     * @param wait for what
     * @return where it stood when the waiting was over
     * @throws dev.downbeat.ConductorException if the server does not have the workflow (404), or cannot be reached
     */
    public ExecuteAnswer execute(
            String name, int version, WorkflowInput input, StartOptions options, ExecuteOptions wait) {
        return starter.execute(name, version, input, options, wait);
    }

    /**
     * Starts a workflow that was built in code, and does not wait. Its definition goes along and stays with the execution: the server
     * need not know the workflow, and another of the same name is not touched. The tasks that it calls must have definitions there,
     * which workers bring when they start.
     *
     * @param flow the workflow
     * @param input the workflow's input, key by key
     * @return the execution
     * @throws dev.downbeat.flow.InvalidWorkflowException if the workflow breaks rules
     * @throws ConductorException if the server refuses or cannot be reached
     */
    public WorkflowExecution<Map<String, Object>> start(WorkflowBuilder flow, Map<String, ?> input) {
        return start(flow.build(), input, StartOptions.defaults());
    }

    /**
     * Starts a workflow with the definition that goes along, and does not wait.
     *
     * @param workflow the definition, of which the tasks' are not sent
     * @param input the workflow's input, key by key
     * @param options a correlation id, a priority, task domains
     * @return the execution
     * @throws ConductorException if the server refuses or cannot be reached
     */
    public WorkflowExecution<Map<String, Object>> start(
            WorkflowBundle workflow, Map<String, ?> input, StartOptions options) {
        return of(starter.start(workflow.workflow(), WorkflowInput.of(input), options));
    }

    /**
     * Starts a workflow that was built in code, as {@link #start(WorkflowBuilder, Map)} does, and waits for its end, however long
     * that takes. The thread is held, but no connection.
     *
     * @param flow the workflow
     * @param input the workflow's input, key by key
     * @return the execution, which has completed
     * @throws dev.downbeat.flow.InvalidWorkflowException if the workflow breaks rules
     * @throws dev.downbeat.WorkflowFailedException if the execution ended otherwise
     * @throws ConductorException if the server refuses or cannot be reached
     */
    public WorkflowExecution<Map<String, Object>> execute(WorkflowBuilder flow, Map<String, ?> input) {
        WorkflowExecution<Map<String, Object>> execution = start(flow, input);
        execution.await();
        return execution;
    }

    /**
     * Runs a workflow with mocks and waits for its end: its switches, loops, forks and scripts really run on the server, its
     * steps do what the mocks say. The execution stays on the server as any other; one that could not go on is terminated.
     *
     * @param mocks what its steps do; the workflow need not be registered
     * @param input its input: whatever Jackson can write as JSON
     * @return what came of it, completed or not
     * @throws IllegalArgumentException if the input cannot be written as JSON
     * @throws dev.downbeat.mock.MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     * @throws dev.downbeat.ConductorException if the server refuses the definition (400), or cannot be reached. Conductor:
     *     {@code POST /workflow/test}
     */
    public TestedExecution<Map<String, Object>> test(WorkflowMocks mocks, Map<String, ?> input) {
        return tester.test(mocks, WorkflowInput.of(input), OUTPUT);
    }

    /**
     * {@link #test(WorkflowMocks, Map)}, as generated code does it.
     *
     * @param mocks what the workflow's steps do
     * @param input its input
     * @param result where the result lies in its output
     * @param <T> the result's type
     * @return what came of it, completed or not
     */
    public <T extends @Nullable Object> TestedExecution<T> test(
            WorkflowMocks mocks, WorkflowInput input, OutputMapping<T> result) {
        return tester.test(mocks, input, result);
    }

    Starter starter() {
        return starter;
    }

    Watcher watcher() {
        return watcher;
    }

    Steering steering() {
        return steering;
    }

    Failures failures() {
        return failures;
    }
}
