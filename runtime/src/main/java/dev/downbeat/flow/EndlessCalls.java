package dev.downbeat.flow;

import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.problem.CallProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Finds the call by which every run of a workflow comes back to itself. What other workflows call is not known here. */
final class EndlessCalls {

    private final String name;
    private final int version;
    private boolean mayHaveEnded;

    private EndlessCalls(Flow flow) {
        this.name = flow.contract().name();
        this.version = flow.version();
    }

    static Optional<Problem> find(Flow flow) {
        return new EndlessCalls(flow).find(flow.tasks());
    }

    private Optional<Problem> find(List<FlowTask> sequence) {
        for (FlowTask task : sequence) {
            Optional<Problem> found = find(task);
            if (found.isPresent() || mayHaveEnded) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> find(FlowTask task) {
        return switch (task.form()) {
            case Form.SubWorkflow call
            when isItself(call) ->
                Optional.of(CallProblems.endless(
                        new Place(task.name(), task.site()), name, List.of(name + "." + task.name() + " → " + name)));
            case Form.Fork fork ->
                fork.branches().stream()
                        .flatMap(branch -> find(branch.tasks()).stream())
                        .findFirst();
            case Form.DoWhile loop -> find(loop.body().tasks());
            default -> {
                mayHaveEnded |= mayEnd(task);
                yield Optional.empty();
            }
        };
    }

    private boolean isItself(Form.SubWorkflow call) {
        return call.contract().name().equals(name) && call.version().orElse(version) == version;
    }

    private static boolean mayEnd(FlowTask task) {
        return task.form() instanceof Form.Terminate
                || task.form().blocks().stream()
                        .map(Block::tasks)
                        .flatMap(List::stream)
                        .anyMatch(EndlessCalls::mayEnd);
    }
}
