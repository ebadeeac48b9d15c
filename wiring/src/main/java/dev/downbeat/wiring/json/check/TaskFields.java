package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.ExpressionPath.Index;
import dev.downbeat.wiring.json.ExpressionPath.Named;
import dev.downbeat.wiring.json.ExpressionPath.Step;
import dev.downbeat.wiring.json.check.PathChecks.Read;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.ListOf;
import dev.downbeat.wiring.model.JsonShape.MapOf;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.JsonShape.Structure;
import dev.downbeat.wiring.problem.JsonExpressionProblems;
import dev.downbeat.wiring.problem.NearestName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is read of a task: its fields, and its output as deep as its type is known. */
final class TaskFields {

    private static final List<String> FIELDS = List.of(
            "output",
            "input",
            "status",
            "taskId",
            "taskType",
            "taskDefName",
            "referenceTaskName",
            "workflowInstanceId",
            "correlationId",
            "reasonForIncompletion",
            "retryCount",
            "pollCount",
            "iteration",
            "callbackAfterSeconds",
            "scheduledTime",
            "startTime",
            "endTime",
            "workerId");

    private final Scope scope;
    private final TaskOutputs outputs;

    TaskFields(Scope scope) {
        this.scope = scope;
        this.outputs = new TaskOutputs(scope);
    }

    void check(Read read, JsonTask task) {
        Optional<Named> field = read.path().key(0);
        if (field.isEmpty()) {
            return;
        }
        String name = field.get().name();
        if (name.equals("output")) {
            output(read, task);
        } else if (!FIELDS.contains(name)) {
            List<String> hints = NearestName.of(name, FIELDS).isEmpty()
                    ? List.of("Did you mean \"" + task.reference() + ".output." + name + "\"?")
                    : List.of();
            scope.add(JsonExpressionProblems.unknownProperty(
                    read.at(field.get()), "the task " + task.reference(), name, FIELDS, hints));
        }
    }

    private void output(Read read, JsonTask task) {
        List<Step> steps = read.path().steps();
        JsonShape at = outputs.of(task);
        if (at instanceof JsonShape.Nothing) {
            if (steps.size() > 1) {
                Optional<String> variable = read.path()
                        .key(1)
                        .filter(key -> task.type() == TaskType.SET_VARIABLE)
                        .map(key -> "workflow.variables." + key.name());
                scope.add(JsonExpressionProblems.readsNothing(read.atRoot(), task.reference(), kind(task), variable));
            }
            return;
        }
        String owner = "the output of " + task.reference() + " (" + kind(task) + ")";
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            JsonShape below = below(at.present(), step);
            if (below == null) {
                astray(read, task, owner, at.present(), step, i);
                return;
            }
            at = below;
            owner = read.text().substring(0, step.end());
        }
    }

    /** What a step leads to; null where it leads nowhere, or where that is not known. */
    private static @Nullable JsonShape below(JsonShape at, Step step) {
        return switch (at) {
            case Structure structure
            when step instanceof Named key ->
                structure.property(key.name()).map(Property::shape).orElse(null);
            case MapOf map when step instanceof Named -> map.value();
            case ListOf list when step instanceof Index -> list.element();
            default -> null;
        };
    }

    private void astray(Read read, JsonTask task, String owner, JsonShape at, Step step, int index) {
        if (at instanceof Structure structure && step instanceof Named key) {
            unknown(read, task, owner, key, structure, index);
        } else if (at instanceof Structure && step instanceof Index number) {
            scope.add(
                    JsonExpressionProblems.notIndexable(read.at(number.start(), number.end()), owner, number.number()));
        }
    }

    private void unknown(Read read, JsonTask task, String owner, Named key, Structure at, int step) {
        List<String> names = at.properties().stream().map(Property::name).toList();
        boolean outside = step == 1;
        List<String> hints = switch (task.type()) {
            case INLINE, LAMBDA, JSON_JQ_TRANSFORM ->
                outside && NearestName.of(key.name(), names).isEmpty()
                        ? List.of("Did you mean \"" + task.reference() + ".output.result\" or \"" + task.reference()
                                + ".output.result." + key.name() + "\"?")
                        : List.of();
            case SWITCH, DECISION ->
                List.of("It does not hand on what its cases give: read the task of the case itself");
            case HTTP ->
                outside
                        ? List.of("Did you mean \"" + task.reference() + ".output.response.body." + key.name() + "\"?")
                        : List.of();
            default -> List.of();
        };
        scope.add(JsonExpressionProblems.unknownProperty(read.at(key), owner, key.name(), names, hints));
    }

    private static String kind(JsonTask task) {
        return task.type().isWorkers() ? "task " + task.name() : task.typeName();
    }
}
