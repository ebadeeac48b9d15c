package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what runs for the elements of a list has names of its own. */
final class ItemNames {

    private ItemNames() {}

    static List<Problem> check(Flow flow) {
        List<Problem> problems = new ArrayList<>();
        for (FlowTask task : flow.allTasks()) {
            for (Argument argument : task.arguments()) {
                if (argument.wire() instanceof Wire.Item && task.form() instanceof Form.EachInTurn) {
                    taken(flow, task, argument).ifPresent(problems::add);
                }
            }
            if (task.form() instanceof Form.ForEach each && !each.sequential()) {
                numbered(flow, task).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> taken(Flow flow, FlowTask task, Argument item) {
        Place place = Place.input(task.name(), item.name(), item.site());
        if (FixedNames.isFixed(item.name())) {
            return Optional.of(WorkflowProblems.nameTaken(place, item.name(), "what every workflow can read"));
        }
        if (flow.contract().input(item.name()).isPresent()) {
            return Optional.of(WorkflowProblems.nameTaken(place, item.name(), "an input of the workflow"));
        }
        return flow.task(item.name()).isPresent()
                ? Optional.of(WorkflowProblems.nameTaken(place, item.name(), "a step"))
                : Optional.empty();
    }

    /** The engine drops, without a word, an element whose reference another task has. */
    private static Optional<Problem> numbered(Flow flow, FlowTask list) {
        String prefix = HelperReferences.numbered(list.reference());
        return flow.allTasks().stream()
                .filter(other -> other.reference().startsWith(prefix)
                        && other.reference().substring(prefix.length()).matches("\\d+"))
                .findFirst()
                .map(other -> WorkflowProblems.nameTaken(
                        new Place(other.name(), other.referenceSite()),
                        other.reference(),
                        "the task of an element of " + list.name()));
    }
}
