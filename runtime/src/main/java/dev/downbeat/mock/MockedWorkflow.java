package dev.downbeat.mock;

import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.definition.WorkflowTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A workflow as a test sees it.
 *
 * @param definition its definition as it stands
 * @param tasks the definitions of its tasks, by name
 * @param steps its steps by reference name, those inside blocks too, in their order
 */
record MockedWorkflow(WorkflowDefinition definition, Map<String, TaskDefinition> tasks, Map<String, MockedStep> steps) {

    static MockedWorkflow of(WorkflowDefinition definition, List<TaskDefinition> tasks) {
        Map<String, TaskDefinition> byName = new LinkedHashMap<>();
        tasks.forEach(task -> byName.putIfAbsent(task.name(), task));
        return new MockedWorkflow(definition, byName, new StepReader(byName).read(definition.tasks()));
    }

    String name() {
        return definition.name() + " v" + definition.version();
    }

    /** The names of tasks that come out of data are not known before the workflow runs. */
    private boolean hasTasksFromData() {
        return all(definition.tasks())
                .anyMatch(task -> task.type().equals("FORK_JOIN_DYNAMIC")
                        && ListPlan.of(task, definition.tasks()).isEmpty());
    }

    void checkMockable(String step) {
        MockedStep known = steps.get(step);
        if (known == null) {
            if (hasTasksFromData()) {
                return;
            }
            throw new IllegalArgumentException(name() + " has no step \"" + step + "\" that could have a mock. It has: "
                    + steps.values().stream()
                            .filter(MockedStep::isMockable)
                            .map(MockedStep::reference)
                            .collect(Collectors.joining(", ")));
        }
        if (!known.isMockable()) {
            throw new IllegalArgumentException("\"" + step + "\" is a " + known.type()
                    + ": it really runs on the server, and there is nothing to mock");
        }
    }

    void checkRunsWorkflow(String step) {
        checkMockable(step);
        MockedStep known = steps.get(step);
        if (known == null || known.kind() != MockedStep.Kind.WORKFLOW) {
            throw new IllegalArgumentException(
                    "\"" + step + "\" runs no workflow: it can only be mocked by its result");
        }
    }

    void checkAlike(String step, List<Given> given) {
        long workflows =
                given.stream().filter(one -> one instanceof WorkflowMocks).count();
        if (workflows != 0 && workflows != given.size()) {
            throw new IllegalArgumentException(
                    "\"" + step + "\" has mocks of its result, and mocks of the workflow that"
                            + " it runs: it can only have the one or the other");
        }
        MockedStep known = steps.get(step);
        if (workflows > 0 && known != null && known.place().forEach()) {
            throw new IllegalArgumentException("\"" + step + "\" runs a workflow for each element of a list: give their"
                    + " results, and test that workflow by itself");
        }
        if (workflows > 1 && known != null && !known.place().isRepeated()) {
            throw new IllegalArgumentException("\"" + step + "\" runs its workflow once: give its mocks once. If it is"
                    + " retried, it goes on in the same ones");
        }
    }

    /** All tasks, those inside blocks too. */
    static Stream<WorkflowTask> all(List<WorkflowTask> tasks) {
        return tasks.stream()
                .flatMap(task ->
                        Stream.concat(Stream.of(task), Inside.of(task).stream().flatMap(block -> all(block))));
    }
}
