package dev.downbeat.wiring.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.wiring.check.Constant;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.PathStep;
import dev.downbeat.wiring.model.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paths and constants as the engine's {@code ${…}} and JSON. */
final class Expressions {

    private final Flow flow;

    Expressions(Flow flow) {
        this.flow = flow;
    }

    /** The path that a user wrote; the checks have made sure that it is one. */
    static Path path(Wire.From from) {
        return switch (PathReader.read(from.path())) {
            case PathReader.Parsed parsed -> parsed.path();
            case PathReader.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
        };
    }

    /** The value of an input parameter in the definition. */
    @Nullable
    Object value(Wire wire, String name, JsonShape shape) {
        return switch (wire) {
            case Wire.ByName byName -> of(Path.of(name));
            case Wire.From from -> of(path(from));
            case Wire.Constant constant ->
                switch (Constant.of(constant.text(), shape)) {
                    case Constant.Value value -> plain(value.json());
                    case Constant.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
                };
        };
    }

    /** A path as an expression. Where a step's result lies, the task that it calls decides. */
    String of(Path path) {
        String source = flow.task(path.root())
                .map(Expressions::result)
                .orElseGet(() -> "workflow.input" + new PathStep.Key(path.root()).text());
        return "${" + source + path.tail() + "}";
    }

    private static String result(FlowTask task) {
        return switch (task.form()) {
            case Form.WorkerCall call -> task.reference() + ".output" + key(call.contract());
            case Form.Unresolved unresolved -> throw new IllegalStateException(task.name() + " was not resolved");
        };
    }

    private static String key(Contract contract) {
        return contract.resultKey().map(key -> new PathStep.Key(key).text()).orElse("");
    }

    private static @Nullable Object plain(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> escaped(json.textValue());
            case NUMBER -> json.numberValue();
            case BOOLEAN -> json.booleanValue();
            case ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                json.forEach(element -> elements.add(plain(element)));
                yield elements;
            }
            // The engine evaluates values, not keys.
            case OBJECT -> {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                json.properties().forEach(entry -> values.put(entry.getKey(), plain(entry.getValue())));
                yield values;
            }
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }

    /** The engine would read {@code ${…}} in a constant as an expression. */
    private static String escaped(String text) {
        return text.replace("${", "$${");
    }
}
