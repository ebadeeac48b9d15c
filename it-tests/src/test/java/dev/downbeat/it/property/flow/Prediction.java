package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Canonical;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.WorkerTask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a workflow does with its inputs, by the words of the language: which steps run, what each is given, and the result. */
public final class Prediction {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Flow flow;
    private final Map<String, JsonNode> sources = new HashMap<>();
    private final ObjectNode variables = JSON.objectNode();
    private final Map<String, Map<String, JsonNode>> given = new LinkedHashMap<>();

    /** What each round of a loop left, by step. */
    private final Map<String, List<JsonNode>> left = new HashMap<>();

    private final JsonNode result;
    private Optional<JsonNode> ended = Optional.empty();

    /** What stands behind a reference name: in a loop, the round. */
    private String round = "";

    /**
     * Runs a workflow.
     *
     * @param inputs its inputs by key
     */
    public Prediction(Flow flow, Map<String, JsonNode> inputs) {
        this.flow = flow;
        sources.putAll(inputs);
        sources.put(
                "workflow", JSON.objectNode().put("workflowType", flow.name()).put("version", 1));
        sequence(flow.tasks());
        result = ended.isPresent() ? ended.get() : outcome();
    }

    /** The result; null for none. */
    public JsonNode result() {
        return result;
    }

    /** What each step that runs is given, by reference name and round, those of other workflows after a slash, and input. */
    public Map<String, Map<String, JsonNode>> given() {
        return given;
    }

    private JsonNode outcome() {
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
            case Form.Dynamic dynamic -> step(task, dynamic.task());
            case Form.Sub sub -> sources.put(task.name(), other(task, sub.flow()));
            case Form.Start start -> other(task, start.flow());
            case Form.Inline inline -> sources.put(task.name(), script(inline.script(), task));
            case Form.Jq jq -> sources.put(task.name(), script(jq.script(), task));
            case Form.SystemTask system -> {
                JsonNode answer = script(system.script(), task);
                sources.put(
                        task.name(),
                        JSON.objectNode()
                                .<ObjectNode>set("result", answer)
                                .set("resultList", JSON.arrayNode().add(answer).add(answer)));
            }
            case Form.Each each -> sources.put(task.name(), elements(task, each));
            case Form.Coalesce coalesce ->
                sources.put(
                        task.name(),
                        task.arguments().stream()
                                .map(this::value)
                                .filter(it -> !it.isNull())
                                .findFirst()
                                .orElse(JSON.nullNode()));
            case Form.Collect collect -> {
                ArrayNode all = JSON.arrayNode();
                left.getOrDefault(collect.path().root(), List.of()).stream()
                        .map(collect.path()::in)
                        .filter(it -> !it.isNull() && !it.isMissingNode())
                        .forEach(all::add);
                sources.put(task.name(), all);
            }
            case Form.SetVariables set ->
                task.arguments().forEach(argument -> variables.set(argument.key(), value(argument)));
            case Form.Noop noop -> {}
            case Form.Wait wait -> {}
            case Form.Ask ask -> {
                shown(task);
                task.result()
                        .ifPresent(type -> sources.put(task.name(), Saying.of(flow, task, task.reference() + round)));
            }
            case Form.Event event -> shown(task);
            case Form.Http http -> sources.put(task.name(), http(task, http));
            case Form.Terminate end ->
                ended = Optional.of(
                        flow.result()
                                        .filter(it -> !(it.present() instanceof Type.Dto))
                                        .isPresent()
                                ? value(task.arguments().get(0))
                                : object(task.arguments()));
            case Form.Switch chosen -> chosen(task, chosen).ifPresent(block -> sequence(block.tasks()));
            case Form.Fork fork -> fork.branches().forEach(branch -> sequence(branch.tasks()));
            case Form.DoWhile loop -> loop(task, loop);
            case Form.EachInTurn each -> {
                int index = 0;
                for (JsonNode element : read(each.list())) {
                    sources.put(task.name(), JSON.objectNode().put("index", index));
                    sources.put(task.arguments().get(0).name(), element);
                    round(each.body(), ++index);
                }
            }
        }
    }

    private void loop(Task task, Form.DoWhile loop) {
        int number = 0;
        do {
            number++;
            sources.put(task.name(), JSON.objectNode().put("round", number));
            round(loop.body(), number);
        } while (ended.isEmpty() && goesOn(task, loop.rounds(), number));
    }

    private boolean goesOn(Task task, Form.Rounds rounds, int number) {
        return switch (rounds) {
            case Form.Times times -> number < times.number();
            case Form.TimesFrom from -> number < read(from.path()).intValue();
            case Form.While condition -> {
                Map<String, JsonNode> names = new HashMap<>(sources);
                task.arguments().forEach(it -> names.put(it.name(), value(it)));
                names.put("round", JSON.numberNode(number));
                yield condition.script().meaning().apply(names).booleanValue();
            }
        };
    }

    /** In which nothing is left of the round before. */
    private void round(Block body, int number) {
        if (ended.isPresent()) {
            return;
        }
        List<Task> inside = Flow.allOf(body.tasks());
        inside.forEach(it -> sources.remove(it.name()));
        round = "__" + number;
        sequence(body.tasks());
        round = "";
        for (Task step : inside) {
            JsonNode value = sources.get(step.name());
            if (value != null) {
                left.computeIfAbsent(step.name(), it -> new ArrayList<>()).add(value);
            }
        }
    }

    private JsonNode other(Task task, Flow called) {
        Map<String, JsonNode> inputs = new HashMap<>();
        task.arguments().forEach(argument -> inputs.put(argument.key(), value(argument)));
        Prediction inside = new Prediction(called, inputs);
        inside.given().forEach((step, values) -> given.put(task.reference() + round + "/" + step, values));
        return inside.result();
    }

    private ArrayNode elements(Task task, Form.Each each) {
        ArrayNode results = JSON.arrayNode();
        read(each.list()).forEach(element -> {
            sources.put(ListMaker.ELEMENT, element);
            if (each.call() instanceof Form.Sub sub) {
                Map<String, JsonNode> inputs = new HashMap<>();
                task.arguments().forEach(argument -> inputs.put(argument.key(), value(argument)));
                results.add(new Prediction(sub.flow(), inputs).result());
            } else {
                WorkerTask called = ((Form.Step) each.call()).task();
                called.answer(inputs(task, called)).ifPresent(results::add);
            }
        });
        return results;
    }

    private JsonNode http(Task task, Form.Http http) {
        ObjectNode echo = JSON.objectNode().put("method", http.method());
        String path = http.path();
        http.note().ifPresent(note -> echo.put("note", text(note)));
        for (Argument argument : task.arguments()) {
            JsonNode value = value(argument);
            switch (argument.role()) {
                case "" -> path = path.replace("{" + argument.name() + "}", value.asText());
                case "@Body " -> echo.set("body", value);
                case "@Query(\"q\") " -> echo.put("query", "q=" + value.asText());
                default -> echo.put("note", value.asText());
            }
        }
        echo.put("path", path);
        return http.whole() ? JSON.objectNode().put("statusCode", 200).set("body", echo) : echo;
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

    /** What is given to somebody outside. */
    private void shown(Task task) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        task.arguments().forEach(it -> inputs.put(it.key(), Canonical.of(it.type(), value(it))));
        given.put(task.reference() + round, inputs);
    }

    private void step(Task task, WorkerTask called) {
        Map<String, JsonNode> inputs = inputs(task, called);
        given.put(task.reference() + round, inputs);
        if (!called.fails(inputs)) {
            called.answer(inputs).ifPresent(answer -> sources.put(task.name(), answer));
        }
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
            case Wire.Template template -> JSON.textNode(text(template));
        };
    }

    private String text(Wire.Template template) {
        StringBuilder text = new StringBuilder(template.pieces().get(0));
        for (int i = 0; i < template.paths().size(); i++) {
            text.append(read(template.paths().get(i)).asText())
                    .append(template.pieces().get(i + 1));
        }
        return text.toString();
    }

    private JsonNode read(Path path) {
        JsonNode found = path.in(
                path.root().equals("variables") ? variables : sources.getOrDefault(path.root(), JSON.nullNode()));
        return found.isMissingNode() ? JSON.nullNode() : found;
    }
}
