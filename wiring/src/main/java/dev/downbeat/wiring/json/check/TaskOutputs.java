package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Anything;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.JsonShape.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shape of the output object of each type of task, as the engine makes it. */
final class TaskOutputs {

    private static final JsonShape ANY = new Anything("Object");

    private final Scope scope;

    TaskOutputs(Scope scope) {
        this.scope = scope;
    }

    /** The shape of the whole output object. */
    JsonShape of(JsonTask task) {
        return switch (task.type()) {
            case INLINE, LAMBDA -> object("result", "error");
            case JSON_JQ_TRANSFORM -> jq(task);
            case HTTP -> http();
            case SWITCH -> object("evaluationResult", "selectedCase");
            case DECISION -> object("caseOutput");
            case START_WORKFLOW -> object("workflowId");
            case SET_VARIABLE, NOOP -> new JsonShape.Nothing();
            case SUB_WORKFLOW -> subWorkflow(task);
            case JOIN -> join(task);
            case SIMPLE, USER_DEFINED, OTHER -> worker(task);
            default -> ANY;
        };
    }

    private static Structure structure(List<Property> properties) {
        List<Property> copy = List.copyOf(properties);
        return new Structure("object", "", () -> copy);
    }

    private static Structure object(String... keys) {
        return object(List.of(keys));
    }

    private static Structure object(List<String> keys) {
        return structure(keys.stream().map(key -> new Property(key, ANY, false)).toList());
    }

    private static JsonShape http() {
        Structure response = structure(List.of(
                new Property("statusCode", ANY, false),
                new Property("reasonPhrase", ANY, false),
                new Property("headers", new JsonShape.MapOf("Map", ANY), false),
                new Property("body", ANY, false)));
        return structure(List.of(new Property("response", response, false)));
    }

    private JsonShape jq(JsonTask task) {
        Optional<List<String>> keys = task.inputs()
                .flatMap(inputs -> inputs.text("queryExpression"))
                .flatMap(query -> JqObjectKeys.of(query.value()));
        JsonShape result = keys.<JsonShape>map(TaskOutputs::object).orElse(ANY);
        return structure(List.of(
                new Property("result", result, false),
                new Property("resultList", ANY, false),
                new Property("error", ANY, false)));
    }

    private JsonShape worker(JsonTask task) {
        Optional<Contract> known = scope.worker(task);
        if (known.isEmpty()) {
            return ANY;
        }
        JsonShape output = known.get().output();
        return known.get()
                .resultKey()
                .<JsonShape>map(key -> structure(List.of(new Property(key, output, false))))
                .orElse(output);
    }

    private JsonShape subWorkflow(JsonTask task) {
        Optional<List<String>> outputs = scope.callee(task).flatMap(Callee::outputs);
        if (outputs.isEmpty()) {
            return ANY;
        }
        List<String> keys = new ArrayList<>(outputs.get());
        keys.add("subWorkflowId");
        return object(keys);
    }

    /** In a loop the keys carry the number of the round, and after a dynamic fork they are the forked tasks'. */
    private JsonShape join(JsonTask join) {
        List<String> names = join.json().list("joinOn").map(ListValue::texts).orElse(List.of()).stream()
                .map(TextValue::value)
                .toList();
        boolean fixed = !names.isEmpty()
                && scope.order.loopAround(join).isEmpty()
                && names.stream().allMatch(scope.byReference::containsKey);
        return fixed ? object(names) : ANY;
    }
}
