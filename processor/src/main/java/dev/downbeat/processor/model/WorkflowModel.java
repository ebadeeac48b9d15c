package dev.downbeat.processor.model;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A workflow interface as read.
 *
 * @param origin the interface
 * @param run its contract as a Java method; empty if there is none
 * @param flow the workflow, for the rules; empty if there is no contract
 * @param external whether it is somebody else's, so that nothing is registered
 * @param given its definition, where the user has written it as JSON
 * @param steps its tasks as Java methods
 * @param called the workflows that its tasks run, as far as a test can run them with mocks
 * @param used the tasks that it uses, each with the interface that declares it, in the order of first use
 * @param problems what is wrong with it, found while reading
 * @param complete whether all types that it mentions are there; another round may bring them
 */
public record WorkflowModel(
        Origin origin,
        Optional<RunMethod> run,
        Optional<Flow> flow,
        boolean external,
        Optional<GivenDefinition> given,
        List<StepMethod> steps,
        List<CalledWorkflow> called,
        List<UsedTask> used,
        List<Problem> problems,
        boolean complete) {

    /** Copies the lists. */
    public WorkflowModel {
        steps = List.copyOf(steps);
        called = List.copyOf(called);
        used = List.copyOf(used);
        problems = List.copyOf(problems);
    }
}
