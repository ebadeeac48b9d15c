package dev.downbeat.mock;

import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.definition.WorkflowDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the steps of a workflow do in a test, by reference name. For a definition that exists as JSON or was built in code;
 * where an interface exists, its generated {@code …Mocks} say it by type. Immutable; safe for use by any number of threads.
 *
 * <pre>{@code
 * TestedExecution<Map<String, Object>> tested = conductor.workflows().test(
 *         WorkflowMocks.of(definition)
 *                 .mock("charge", Mock.failed("card declined"), Mock.completed(Map.of("id", "p-1")))
 *                 .mock("ship", Mock.completed(Map.of("number", "L-1"))),
 *         Map.of("orderId", "4711"));
 * }</pre>
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the next attempt, a result by
 * the next round of the loop, or the next element of the list.
 *
 * <p>What has a mock is given to the engine as a worker's task, in a definition that is sent along: nothing has to be
 * registered, nobody is called, no worker polls it. Switches, loops, forks, joins, scripts, queries, variables and ends really
 * run. Waits for a time, events and messages to Kafka pass at once unless they have a mock. A failure workflow is not started.
 */
public final class WorkflowMocks implements Given {

    private final MockedWorkflow workflow;
    private final Map<String, List<Given>> given;
    private final boolean lenient;

    private WorkflowMocks(MockedWorkflow workflow, Map<String, List<Given>> given, boolean lenient) {
        this.workflow = workflow;
        this.given = given;
        this.lenient = lenient;
    }

    /**
     * Begins with a workflow and the definitions of the tasks that it uses, whose retries count.
     *
     * @param bundle as {@code …Definition.get()} gives it
     * @return no mocks yet
     */
    public static WorkflowMocks of(WorkflowBundle bundle) {
        return of(bundle.workflow(), bundle.tasks());
    }

    /**
     * Begins with a workflow alone. Retries are those of the workflow's tasks, else of the task definitions that the server
     * has, else the server's default: 3.
     *
     * @param workflow from a file, from the server or from a builder
     * @return no mocks yet
     */
    public static WorkflowMocks of(WorkflowDefinition workflow) {
        return of(workflow, List.of());
    }

    private static WorkflowMocks of(WorkflowDefinition workflow, List<TaskDefinition> tasks) {
        return new WorkflowMocks(MockedWorkflow.of(workflow, tasks), Map.of(), false);
    }

    /**
     * Says what a step does.
     *
     * @param step its reference name, in a loop too; of a list's tasks beside each other the name of the list. Of a dynamic
     *     fork that Downbeat did not write, the full name that the task will have
     * @param outcomes one for each attempt, round or element, after those that were given before
     * @return other mocks, with these
     * @throws IllegalArgumentException if the workflow has no such step, or it is a block, which really runs
     */
    public WorkflowMocks mock(String step, Mock... outcomes) {
        return with(step, List.of(outcomes));
    }

    /**
     * Says what several steps do.
     *
     * @param outcomes by reference name, as {@link #mock}
     * @return other mocks, with these
     * @throws IllegalArgumentException if the workflow has no such step, or it is a block, which really runs
     */
    public WorkflowMocks mocks(Map<String, List<Mock>> outcomes) {
        WorkflowMocks mocks = this;
        for (Map.Entry<String, List<Mock>> one : outcomes.entrySet()) {
            mocks = mocks.with(one.getKey(), one.getValue());
        }
        return mocks;
    }

    /**
     * Says that the workflow which a step runs really runs, with mocks of its own. Without, a step that runs a workflow is
     * mocked as any other, by its result.
     *
     * @param step the reference name of a SUB_WORKFLOW
     * @param calls the other workflow's mocks, one for each round of a loop. A retry of the step goes on in the same ones
     * @return other mocks, with these
     * @throws IllegalArgumentException if the workflow has no such step, or it runs no workflow
     */
    public WorkflowMocks subWorkflow(String step, WorkflowMocks... calls) {
        workflow.checkRunsWorkflow(step);
        return with(step, List.of(calls));
    }

    private WorkflowMocks with(String step, List<? extends Given> more) {
        workflow.checkMockable(step);
        Map<String, List<Given>> all = new LinkedHashMap<>(given);
        List<Given> before = new ArrayList<>(all.getOrDefault(step, List.of()));
        before.addAll(more);
        workflow.checkAlike(step, before);
        all.put(step, List.copyOf(before));
        return new WorkflowMocks(workflow, all, lenient);
    }

    /**
     * Says that mocks may be left over: {@link TestedExecution#unusedMocks()} lists them. Default: they are a {@link
     * MockException}.
     *
     * @return other mocks, the same but for that
     */
    public WorkflowMocks lenient() {
        return new WorkflowMocks(workflow, given, true);
    }

    MockedWorkflow workflow() {
        return workflow;
    }

    /** The steps, and what has mocks beside them: tasks that come out of data, each by its full reference name. */
    Collection<MockedStep> steps() {
        List<MockedStep> steps = new ArrayList<>(workflow.steps().values());
        for (String step : given.keySet()) {
            if (!workflow.steps().containsKey(step)) {
                steps.add(new MockedStep(
                        step, MockedStep.Kind.CALL, "a task from data", Place.ONCE, OptionalInt.empty(), false));
            }
        }
        return steps;
    }

    /** What was given of a step, in order; empty for nothing. */
    List<Given> given(String step) {
        return given.getOrDefault(step, List.of());
    }

    /** The same workflow without any. */
    WorkflowMocks without() {
        return new WorkflowMocks(workflow, Map.of(), lenient);
    }

    boolean hasFailures() {
        return given.values().stream().flatMap(List::stream).anyMatch(MockedStep::isFailure);
    }

    boolean isLenient() {
        return lenient;
    }

    /** Shows the workflow and which steps have how many: what they give may be anything. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(workflow.name());
        given.forEach((step, mocks) -> text.append(' ').append(step).append('×').append(mocks.size()));
        return text.toString();
    }
}
