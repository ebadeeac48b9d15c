package dev.downbeat.flow;

import dev.downbeat.definition.Names;
import dev.downbeat.wiring.check.FixedNames;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of names and of inputs, which an interface is held to when it is read. */
final class DeclarationChecks {

    private DeclarationChecks() {}

    static List<Problem> check(Flow flow, List<DeclaredInput> inputs) {
        List<Problem> problems = new ArrayList<>();
        String name = flow.contract().name();
        Place place = new Place(name, flow.site());
        Names.problemOfName(name).ifPresent(reason -> problems.add(WorkflowProblems.nameInvalid(place, name, reason)));
        if (flow.version() < 1) {
            problems.add(WorkflowProblems.versionInvalid(place, flow.version()));
        }
        Set<String> keys = new HashSet<>();
        for (DeclaredInput input : inputs) {
            Place at = Place.input(name, input.key(), input.site());
            if (input.key().isBlank()) {
                problems.add(SettingProblems.inputEmpty(at));
            } else if (FixedNames.isFixed(input.key())) {
                problems.add(WorkflowProblems.nameFixed(at, input.key()));
            } else if (!keys.add(input.key())) {
                problems.add(SettingProblems.inputTaken(at, input.key(), input.key()));
            }
        }
        for (FlowTask task : flow.allTasks()) {
            Names.problemOfReference(task.reference())
                    .ifPresent(reason -> problems.add(WorkflowProblems.referenceInvalid(
                            new Place(task.name(), task.referenceSite()), task.reference(), reason)));
        }
        EndlessCalls.find(flow).ifPresent(problems::add);
        return problems;
    }
}
