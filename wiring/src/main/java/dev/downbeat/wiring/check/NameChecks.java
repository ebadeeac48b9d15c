package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether every name of a workflow means one thing. */
final class NameChecks {

    private NameChecks() {}

    static List<Problem> check(Flow flow) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<String, String> references = new HashMap<>();
        for (FlowTask task : flow.allTasks()) {
            Place place = new Place(task.name(), task.site());
            if (FixedNames.isFixed(task.name())) {
                // As a reference it is invalid, which is reported where that is read.
                if (!task.reference().equals(task.name())) {
                    problems.add(WorkflowProblems.nameFixed(place, task.name()));
                }
            } else if (flow.contract().input(task.name()).isPresent()) {
                problems.add(WorkflowProblems.nameTaken(place, task.name(), "an input of the workflow"));
            } else if (!names.add(task.name())) {
                problems.add(WorkflowProblems.nameTaken(place, task.name(), "an earlier step"));
            } else {
                reference(task, references).ifPresent(problems::add);
            }
        }
        problems.addAll(ItemNames.check(flow));
        return problems;
    }

    private static Optional<Problem> reference(FlowTask task, Map<String, String> references) {
        String other = references.putIfAbsent(task.reference(), "the reference of an earlier step");
        if (other != null) {
            return Optional.of(
                    WorkflowProblems.nameTaken(new Place(task.name(), task.referenceSite()), task.reference(), other));
        }
        for (String helper : HelperReferences.of(task)) {
            String taken = references.putIfAbsent(helper, "a helper task of " + task.name());
            if (taken != null) {
                return Optional.of(
                        WorkflowProblems.nameTaken(new Place(task.name(), task.referenceSite()), helper, taken));
            }
        }
        return Optional.empty();
    }
}
