package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.json.flow.JsonTask;
import java.util.Optional;

/** The definition, name and version that a SUB_WORKFLOW calls. */
final class Calls {

    private Calls() {}

    static Optional<Callee> of(JsonTask task, Surroundings known) {
        return JsonDefinition.inside(task)
                .map(Callee::of)
                .or(() -> name(task).flatMap(name -> known.callee(name.value(), version(task))));
    }

    static Optional<TextValue> name(JsonTask task) {
        return task.json()
                .object("subWorkflowParam")
                .flatMap(param -> param.text("name"))
                .filter(name -> !name.value().contains("${"));
    }

    static Optional<Integer> version(JsonTask task) {
        return task.json()
                .object("subWorkflowParam")
                .flatMap(param -> param.get("version"))
                .map(version -> switch (version) {
                    case PlainValue plain -> String.valueOf(plain.value());
                    case TextValue text -> text.value();
                    default -> "";
                })
                .filter(version -> version.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf);
    }
}
