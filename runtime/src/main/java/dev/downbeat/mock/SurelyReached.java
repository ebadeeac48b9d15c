package dev.downbeat.mock;

import dev.downbeat.definition.WorkflowTask;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps that every run reaches, as far as can be said before it: not those of cases and of lists that may be empty, nor
 * what comes after a step that the test has fail, or after a case that may end the workflow.
 */
final class SurelyReached {

    private final WorkflowMocks mocks;
    private final Set<MockedStep> steps = new LinkedHashSet<>();

    private SurelyReached(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    static Set<MockedStep> of(WorkflowMocks mocks) {
        SurelyReached reached = new SurelyReached(mocks);
        boolean unused = reached.goesOn(mocks.workflow().definition().tasks());
        return reached.steps;
    }

    /** Whether what follows the sequence is surely reached as well. */
    private boolean goesOn(List<WorkflowTask> sequence) {
        return sequence.stream().allMatch(this::goesOn);
    }

    private boolean goesOn(WorkflowTask task) {
        return switch (task.type()) {
            case "TERMINATE" -> false;
            case "SWITCH", "DECISION" -> !mayEnd(List.of(task));
            case "DO_WHILE" ->
                task.items().isPresent() ? !mayEnd(task.loopOver()) : goesOn(task.loopOver()) && !mayEnd(List.of(task));
            case "FORK_JOIN", "FORK" -> branches(task);
            default -> step(task);
        };
    }

    /** Where a branch may end the workflow, nothing can be said of how far the others come. */
    private boolean branches(WorkflowTask fork) {
        return !mayEnd(List.of(fork)) && fork.forkTasks().stream().allMatch(this::goesOn);
    }

    private boolean step(WorkflowTask task) {
        MockedStep step = mocks.workflow().steps().get(task.referenceName());
        if (step == null || step.place().forEach()) {
            return step == null || !step.mayEnd(mocks.given(step.reference()));
        }
        if (step.needsMock()) {
            steps.add(step);
        }
        return !step.mayEnd(mocks.given(step.reference()));
    }

    private boolean mayEnd(List<WorkflowTask> tasks) {
        return MockedWorkflow.all(tasks).anyMatch(task -> {
            MockedStep step = mocks.workflow().steps().get(task.referenceName());
            return task.type().equals("TERMINATE") || (step != null && step.mayEnd(mocks.given(step.reference())));
        });
    }
}
