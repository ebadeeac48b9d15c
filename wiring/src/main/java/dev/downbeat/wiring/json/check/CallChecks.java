package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.problem.JsonFieldProblems;
import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls of other workflows and of workers: whether they exist, and whether they get the inputs that they need. */
final class CallChecks {

    private final Scope scope;
    private final Severity severity;
    private final Set<String> unknown = new HashSet<>();

    CallChecks(Scope scope) {
        this.scope = scope;
        this.severity = scope.known.complete() ? Severity.ERROR : Severity.WARNING;
    }

    void check() {
        for (JsonTask task : scope.tasks) {
            switch (task.type()) {
                case SUB_WORKFLOW -> subWorkflow(task);
                case START_WORKFLOW ->
                    task.inputs()
                            .flatMap(inputs -> inputs.object("startWorkflow"))
                            .flatMap(start -> start.text("name"))
                            .filter(name -> !name.value().contains("${"))
                            .ifPresent(name -> exists(scope.place(task, name.site()), name.value(), Optional.empty()));
                case SIMPLE, USER_DEFINED, OTHER -> worker(task);
                default -> {
                    // Calls nobody.
                }
            }
        }
        scope.definition
                .json()
                .text("failureWorkflow")
                .filter(name -> name.value().matches("[^$:{}]+"))
                .ifPresent(name -> exists(scope.place(null, name.site()), name.value(), Optional.empty()));
        endless();
    }

    private boolean exists(Place place, String name, Optional<Integer> version) {
        if (scope.known.callee(name, version).isPresent()) {
            return true;
        }
        if (!unknown.add(name + version)) {
            return false;
        }
        List<String> names = new ArrayList<>(scope.known.workflows().keySet());
        scope.add(JsonFieldProblems.subWorkflowUnknown(place, name, version, names, severity));
        return false;
    }

    private void subWorkflow(JsonTask task) {
        Optional<TextValue> name = Calls.name(task);
        boolean written = JsonDefinition.inside(task).isPresent();
        boolean dynamic = task.json()
                .object("subWorkflowParam")
                .flatMap(param -> param.get("workflowDefinition"))
                .isPresent();
        if (!written && (dynamic || name.isEmpty())) {
            return;
        }
        if (!written && !exists(scope.place(task, name.get().site()), name.get().value(), Calls.version(task))) {
            return;
        }
        scope.callee(task).ifPresent(callee -> inputs(task, callee));
    }

    private void inputs(JsonTask task, Callee callee) {
        Set<String> given = FormChecks.given(task);
        List<String> absent =
                callee.inputs().stream().filter(input -> !given.contains(input)).toList();
        List<String> missing = new ArrayList<>(callee.needed());
        missing.removeAll(given);
        String words = callee.name().isBlank() ? "the inline workflow" : "the workflow " + callee.name();
        task.inputs()
                .ifPresent(inputs -> inputs.members().forEach((key, member) -> {
                    if (!callee.inputs().contains(key) && !callee.open()) {
                        NearestName.of(key, absent).stream().findFirst().ifPresent(meant -> {
                            missing.remove(meant);
                            scope.add(JsonFieldProblems.unknownInput(
                                    scope.place(task, member.key()), words, key, meant, callee.inputs()));
                        });
                    }
                }));
        missing.forEach(input -> scope.add(JsonFieldProblems.missingInput(scope.place(task), words, input, severity)));
    }

    private void worker(JsonTask task) {
        if (scope.known.workers().isEmpty() || task.name().isEmpty()) {
            return;
        }
        Optional<Contract> known = scope.worker(task);
        if (known.isEmpty()) {
            if (task.type() != TaskType.OTHER) {
                scope.add(JsonFieldProblems.taskUnknown(
                        scope.place(task), task.name(), scope.known.workers().keySet()));
            }
            return;
        }
        Contract contract = known.get();
        Set<String> given = FormChecks.given(task);
        List<String> missing = new ArrayList<>(contract.inputs().stream()
                .filter(InputKey::required)
                .map(InputKey::name)
                .filter(input -> !given.contains(input))
                .toList());
        task.inputs()
                .ifPresent(inputs -> inputs.members().forEach((key, member) -> {
                    if (contract.input(key).isEmpty()) {
                        missing.removeAll(NearestName.of(key, missing));
                        scope.add(JsonFieldProblems.unknownWorkerInput(
                                scope.place(task, member.key()), contract.name(), key, contract.inputNames()));
                    }
                }));
        missing.forEach(input -> scope.add(JsonFieldProblems.missingInput(
                scope.place(task), "the task " + contract.name(), input, Severity.ERROR)));
    }

    /** Told once a definition, at the first call that leads back to it. */
    private void endless() {
        if (scope.definition.name().isBlank()) {
            return;
        }
        for (JsonTask call : sureCalls(scope.definition)) {
            List<String> way = new ArrayList<>(List.of(scope.definition.name()));
            if (leadsBack(call, new HashSet<>(), way)) {
                scope.add(JsonFieldProblems.subWorkflowEndless(scope.place(call), way));
                return;
            }
        }
    }

    private boolean leadsBack(JsonTask call, Set<Callee> seen, List<String> way) {
        Optional<Callee> callee = Calls.of(call, scope.known);
        Optional<JsonDefinition> definition = callee.flatMap(Callee::definition);
        if (definition.isEmpty() || JsonDefinition.inside(call).isPresent()) {
            return false;
        }
        way.add(definition.get().name());
        if (definition.get().equals(scope.definition)) {
            return true;
        }
        if (seen.add(callee.get())) {
            for (JsonTask next : sureCalls(definition.get())) {
                if (leadsBack(next, seen, way)) {
                    return true;
                }
            }
        }
        way.remove(way.size() - 1);
        return false;
    }

    /** The calls that every run reaches: those in a case, or for each element of a list, it may not. */
    private static List<JsonTask> sureCalls(JsonDefinition definition) {
        List<JsonTask> calls = new ArrayList<>();
        collect(definition.tasks(), calls);
        return calls;
    }

    private static void collect(List<JsonTask> tasks, List<JsonTask> calls) {
        for (JsonTask task : tasks) {
            if (task.type() == TaskType.SUB_WORKFLOW) {
                calls.add(task);
            }
            boolean sure = task.type() == TaskType.FORK_JOIN
                    || (task.type() == TaskType.DO_WHILE
                            && task.json().get("items").isEmpty());
            if (sure) {
                task.branches().forEach(branch -> collect(branch.tasks(), calls));
            }
            if (task.type() == TaskType.TERMINATE) {
                return;
            }
        }
    }
}
