package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether every name of a workflow means one thing. */
final class NameChecks {

    private NameChecks() {}

    static List<Problem> check(Flow flow) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> references = new HashSet<>();
        for (FlowTask task : flow.tasks()) {
            Place place = new Place(task.name(), task.site());
            if (flow.contract().input(task.name()).isPresent()) {
                problems.add(WorkflowProblems.nameTaken(place, task.name(), "an input of the workflow"));
            } else if (!names.add(task.name())) {
                problems.add(WorkflowProblems.nameTaken(place, task.name(), "an earlier step"));
            } else if (!references.add(task.reference())) {
                problems.add(WorkflowProblems.nameTaken(
                        new Place(task.name(), task.referenceSite()),
                        task.reference(),
                        "the reference of an earlier step"));
            }
        }
        return problems;
    }
}
