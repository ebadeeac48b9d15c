package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Canonical;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.WorkerTask;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a workflow does with its inputs, by the words of the language: which steps run, what each is given, and the result. */
public final class Prediction {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, JsonNode> sources = new HashMap<>();
    private final ObjectNode variables = JSON.objectNode();
    private final Map<String, Map<String, JsonNode>> given = new LinkedHashMap<>();
    private final JsonNode result;
    private Optional<JsonNode> ended = Optional.empty();

    /**
     * Runs a workflow.
     *
     * @param inputs its inputs by key
     */
    public Prediction(Flow flow, Map<String, JsonNode> inputs) {
        sources.putAll(inputs);
        sequence(flow.tasks());
        result = ended.isPresent() ? ended.get() : outcome(flow);
    }

    /** The result; null for none. */
    public JsonNode result() {
        return result;
    }

    /** What each worker's step that runs is given, by reference name, those of sub-workflows after a slash, and input. */
    public Map<String, Map<String, JsonNode>> given() {
        return given;
    }

    private JsonNode outcome(Flow flow) {
        return switch (flow.outcome()) {
            case Flow.None none -> JSON.nullNode();
            case Flow.Source source -> read(source.path());
            case Flow.Assembled assembled -> object(assembled.properties());
        };
    }

    private ObjectNode object(List<Argument> arguments) {
        ObjectNode object = JSON.objectNode();
        arguments.forEach(argument -> object.set(argument.key(), value(argument)));
        return object;
    }

    private void sequence(List<Task> tasks) {
        for (Task task : tasks) {
            if (ended.isEmpty()) {
                run(task);
            }
        }
    }

    private void run(Task task) {
        switch (task.form()) {
            case Form.Step step -> step(task, step.task());
            case Form.Sub sub -> {
                Map<String, JsonNode> inputs = new HashMap<>();
                task.arguments().forEach(argument -> inputs.put(argument.key(), value(argument)));
                Prediction inside = new Prediction(sub.flow(), inputs);
                inside.given().forEach((step, values) -> given.put(task.reference() + "/" + step, values));
                sources.put(task.name(), inside.result());
            }
            case Form.Inline inline -> sources.put(task.name(), script(inline.script(), task));
            case Form.Jq jq -> sources.put(task.name(), script(jq.script(), task));
            case Form.Each each -> {
                ArrayNode results = JSON.arrayNode();
                read(each.list()).forEach(element -> {
                    sources.put(TaskMaker.ELEMENT, element);
                    each.task().answer(inputs(task, each.task())).ifPresent(results::add);
                });
                sources.put(task.name(), results);
            }
            case Form.Coalesce coalesce ->
                sources.put(
                        task.name(),
                        task.arguments().stream()
                                .map(this::value)
                                .filter(it -> !it.isNull())
                                .findFirst()
                                .orElse(JSON.nullNode()));
            case Form.SetVariables set ->
                task.arguments().forEach(argument -> variables.set(argument.key(), value(argument)));
            case Form.Noop noop -> {}
            case Form.Terminate end ->
                ended = Optional.of(
                        task.arguments().size() == 1
                                        && task.arguments().get(0).key().equals("result")
                                ? value(task.arguments().get(0))
                                : object(task.arguments()));
            case Form.Switch chosen -> chosen(task, chosen).ifPresent(block -> sequence(block.tasks()));
            case Form.Fork fork -> fork.branches().forEach(branch -> sequence(branch.tasks()));
        }
    }

    private Optional<Block> chosen(Task task, Form.Switch chosen) {
        JsonNode value = chosen.source().isPresent()
                ? read(chosen.source().get())
                : script(chosen.script().orElseThrow(), task);
        return chosen.cases().stream()
                .filter(one -> one.values().contains(value.asText()) && !value.isNull())
                .map(Form.Case::block)
                .findFirst()
                .or(chosen::otherwise);
    }

    private void step(Task task, WorkerTask called) {
        Map<String, JsonNode> inputs = inputs(task, called);
        given.put(task.reference(), inputs);
        called.answer(inputs).ifPresent(answer -> sources.put(task.name(), answer));
    }

    private Map<String, JsonNode> inputs(Task task, WorkerTask called) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        for (WorkerTask.Input input : called.inputs()) {
            JsonNode wired = task.arguments().stream()
                    .filter(argument -> argument.key().equals(input.key()))
                    .findFirst()
                    .map(this::value)
                    .orElse(JSON.nullNode());
            JsonNode value = wired.isNull() || wired.isMissingNode()
                    ? input.fallback().map(text -> fallback(input.type(), text)).orElse(JSON.nullNode())
                    : wired;
            inputs.put(input.key(), Canonical.of(input.type(), value));
        }
        return inputs;
    }

    /** The value of an input that has one in the annotation. */
    public static JsonNode fallback(Type type, String text) {
        if (type.is(Basic.INT)) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        return type.is(Basic.BOOLEAN) ? JSON.booleanNode(Boolean.parseBoolean(text)) : JSON.textNode(text);
    }

    private JsonNode script(Script script, Task task) {
        Map<String, JsonNode> values = new HashMap<>();
        task.arguments().forEach(argument -> values.put(argument.name(), value(argument)));
        return script.meaning().apply(values);
    }

    private JsonNode value(Argument argument) {
        return switch (argument.wire()) {
            case Wire.ByName byName -> read(byName.path());
            case Wire.From from -> read(from.path());
            case Wire.Item item -> read(item.path());
            case Wire.Const constant -> constant.value();
            case Wire.Template template -> {
                StringBuilder text = new StringBuilder(template.pieces().get(0));
                for (int i = 0; i < template.paths().size(); i++) {
                    text.append(read(template.paths().get(i)).asText())
                            .append(template.pieces().get(i + 1));
                }
                yield JSON.textNode(text.toString());
            }
        };
    }

    private JsonNode read(Path path) {
        JsonNode found = path.in(
                path.root().equals("variables") ? variables : sources.getOrDefault(path.root(), JSON.nullNode()));
        return found.isMissingNode() ? JSON.nullNode() : found;
    }
}
