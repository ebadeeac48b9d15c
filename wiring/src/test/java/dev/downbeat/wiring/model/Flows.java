package dev.downbeat.wiring.model;

import dev.downbeat.wiring.check.FlowChecks;
import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Site;
import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds a flow as a user would write it, step after step. */
public final class Flows {

    /** A place by its name: {@code charge(amount)} for a parameter, {@code charge(amount)@} for its annotation's value. */
    public record At(String name) implements Site {}

    private final List<InputKey> inputs = new ArrayList<>();
    private final List<FlowTask> tasks = new ArrayList<>();
    private JsonShape output = Shapes.VOID;
    private Optional<String> resultKey = Optional.empty();
    private Outcome outcome = new Outcome.None();

    private Flows() {}

    /** Judges a flow without scripts. */
    public static List<Problem> check(Flow flow) {
        ScriptParser none = text -> ParsedScript.unread(List.of());
        return FlowChecks.check(flow, new ScriptParsers(none, none));
    }

    public static Flows flow() {
        return new Flows();
    }

    /** An input of a workflow or task. */
    public static InputKey key(String name, JsonShape shape) {
        return new InputKey(name, shape, !shape.maybeAbsent());
    }

    /** A task as its worker declares it. */
    public static Contract task(String name, JsonShape output, InputKey... inputs) {
        boolean lies = !output.isObject() && !(output instanceof JsonShape.Nothing);
        return new Contract(name, List.of(inputs), output, lies ? Optional.of("result") : Optional.empty());
    }

    /** A parameter without an annotation. */
    public static Argument byName(String name, JsonShape shape) {
        return new Argument(name, shape, new Wire.ByName(), new At(name));
    }

    public static Argument fromPath(String name, JsonShape shape, String path) {
        return new Argument(name, shape, new Wire.From(path, new At(name + "@")), new At(name));
    }

    public static Argument constant(String name, JsonShape shape, String text) {
        return new Argument(name, shape, new Wire.Constant(text, new At(name + "@")), new At(name));
    }

    public Flows input(String name, JsonShape shape) {
        inputs.add(key(name, shape));
        return this;
    }

    /** A step that returns what its task does. */
    public Flows step(String name, Contract task, Argument... arguments) {
        return step(name, name, task, task.output(), arguments);
    }

    public Flows step(String name, String reference, Contract task, JsonShape returned, Argument... arguments) {
        tasks.add(new FlowTask(
                name,
                reference,
                new Form.WorkerCall(task),
                Arrays.asList(arguments),
                returned,
                TaskOptions.NONE,
                new At(name),
                new At(name + " reference")));
        return this;
    }

    /** A step whose worker could not be read. */
    public Flows broken(String name) {
        tasks.add(new FlowTask(
                name,
                name,
                new Form.Unresolved(),
                List.of(),
                Shapes.UNRESOLVED,
                TaskOptions.NONE,
                new At(name),
                new At(name)));
        return this;
    }

    public Flows returns(JsonShape shape, String path) {
        return result(shape, new Outcome.Source(new Wire.From(path, new At("run@"))));
    }

    public Flows returns(JsonShape shape, Argument... properties) {
        return result(shape, new Outcome.Assembled("receipt", Arrays.asList(properties), new At("receipt")));
    }

    public Flows returnsUnset(JsonShape shape) {
        return result(shape, new Outcome.Unset());
    }

    private Flows result(JsonShape shape, Outcome from) {
        output = shape;
        resultKey = shape.present() instanceof JsonShape.Structure ? Optional.empty() : Optional.of("result");
        outcome = from;
        return this;
    }

    public Flow build() {
        Contract contract = new Contract("fulfil_order", inputs, output, resultKey);
        return new Flow(contract, 1, "", FlowSettings.NONE, "fulfil", tasks, outcome, new At("run"));
    }
}
