package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.ExpressionPath.Named;
import dev.downbeat.wiring.json.check.PathChecks.Read;
import dev.downbeat.wiring.problem.JsonExpressionProblems;
import dev.downbeat.wiring.problem.JsonFieldProblems;
import dev.downbeat.wiring.problem.JsonTaskProblems;
import dev.downbeat.wiring.problem.Severity;
import java.util.List;
import java.util.Optional;

/** What is read of <code>${workflow.…}</code>. */
final class WorkflowFields {

    private static final List<String> THERE = List.of(
            "input",
            "variables",
            "workflowId",
            "workflowType",
            "version",
            "correlationId",
            "status",
            "output",
            "schemaVersion",
            "parentWorkflowId",
            "parentWorkflowTaskId",
            "reasonForIncompletion",
            "secrets",
            "env");

    /** Fields of an execution that expressions do not see. */
    private static final List<String> NOT_THERE = List.of(
            "startTime",
            "createTime",
            "endTime",
            "updateTime",
            "workflowName",
            "priority",
            "createdBy",
            "ownerApp",
            "taskToDomain",
            "tasks");

    private final Scope scope;

    WorkflowFields(Scope scope) {
        this.scope = scope;
    }

    void check(Read read) {
        Optional<Named> field = read.path().key(0);
        if (field.isEmpty()) {
            return;
        }
        String name = field.get().name();
        switch (name) {
            case "input" -> read.path().key(1).ifPresent(key -> input(read, key));
            case "variables" -> read.path().key(1).ifPresent(key -> variable(read, key));
            case "secrets" ->
                read.reader()
                        .keeps()
                        .ifPresent(where -> scope.add(JsonExpressionProblems.secretExposed(
                                read.at(0, read.text().length()), where)));
            default -> {
                if (NOT_THERE.contains(name)) {
                    scope.add(JsonExpressionProblems.notThere(read.at(field.get()), name));
                } else if (!THERE.contains(name)) {
                    scope.add(JsonExpressionProblems.unknownProperty(
                            read.at(field.get()), "workflow", name, THERE, List.of()));
                }
            }
        }
    }

    private void input(Read read, Named key) {
        if (scope.known.run().isPresent()) {
            List<String> inputs = scope.known.run().get().inputNames();
            if (!inputs.contains(key.name()) && !scope.inputs.given().contains(key.name())) {
                scope.add(JsonFieldProblems.inputUndeclared(read.at(key), key.name(), inputs, Severity.ERROR));
            }
            return;
        }
        List<String> known = scope.inputs.known();
        // A definition that declares nothing says nothing.
        if (!known.isEmpty() && !known.contains(key.name())) {
            scope.add(JsonFieldProblems.inputUndeclared(read.at(key), key.name(), known, Severity.WARNING));
        }
    }

    private void variable(Read read, Named key) {
        if (!scope.variables.contains(key.name())) {
            scope.add(JsonTaskProblems.variableUnset(read.at(key), key.name(), scope.variables));
        }
    }
}
