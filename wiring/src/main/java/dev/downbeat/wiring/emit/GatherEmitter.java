package dev.downbeat.wiring.emit;

import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what brings cases and rounds together: scripts of ours. */
final class GatherEmitter {

    /** Of an object that was never given, the engine has an empty one. */
    private static final String ABSENT_IF_EMPTY = "(it => { for (const key in it) return it; return null; })(";

    private final Expressions expressions;
    private final TaskNames names;

    GatherEmitter(Expressions expressions, TaskNames names) {
        this.expressions = expressions;
        this.names = names;
    }

    List<WorkflowTask> coalesce(FlowTask task) {
        Map<String, @Nullable Object> inputs = expressions.values(task);
        Map<String, @Nullable Object> rounds = new LinkedHashMap<>();
        Optional<FlowTask> loop = expressions.order().loopAround(task);
        List<String> values = new ArrayList<>();
        for (Argument argument : task.arguments()) {
            Optional<Path> path = path(argument);
            Optional<FlowTask> step = path.flatMap(it -> expressions.order().task(it.root()));
            String value = "$" + JavaScript.member(argument.name());
            if (step.isPresent()
                    && path.get().steps().isEmpty()
                    && ResultPlace.steps(step.get()).isEmpty()) {
                value = ABSENT_IF_EMPTY + value + ")";
            }
            if (step.isPresent()
                    && loop.isPresent()
                    && expressions.order().around(step.get()).contains(loop.get())) {
                // Of a case that this round did not take the engine still gives what an earlier round left.
                rounds.put(argument.name(), "${" + step.get().reference() + ".iteration}");
                value = "($.rounds" + JavaScript.member(argument.name()) + " === $.round ? " + value + " : null)";
            }
            values.add(value);
        }
        if (!rounds.isEmpty()) {
            inputs.put("round", "${" + loop.orElseThrow().reference() + ".output.iteration}");
            inputs.put("rounds", rounds);
        }
        values.add("null");
        return List.of(script(task, inputs, String.join(" ?? ", values)));
    }

    /** The path of an argument, if it has one. */
    private static Optional<Path> path(Argument argument) {
        return switch (argument.wire()) {
            case Wire.ByName byName -> Optional.of(Path.of(argument.name()));
            case Wire.From from -> Optional.of(Expressions.path(from));
            default -> Optional.empty();
        };
    }

    List<WorkflowTask> collect(FlowTask task, Form.Collect collect) {
        Path path = Expressions.path(collect.wire());
        FlowTask step = expressions.order().task(path.root()).orElseThrow();
        FlowTask loop = expressions.order().loopAround(step).orElseThrow();
        String output = "$.loop[String(i)]" + JavaScript.optionalMember(step.reference());
        String value = ResultPlace.steps(step).isEmpty() && path.steps().isEmpty()
                ? ABSENT_IF_EMPTY + output + ")"
                : JavaScript.below(JavaScript.below(output, ResultPlace.steps(step)), path.steps());
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        inputs.put("loop", "${" + loop.reference() + ".output}");
        return List.of(script(
                task,
                inputs,
                "(() => { const list = []; for (let i = 1; i <= $.loop?.iteration; i++) { const left = " + value
                        + "; if (left != null) list.push(left); } return list; })()"));
    }

    private WorkflowTask script(FlowTask task, Map<String, @Nullable Object> inputs, String script) {
        WorkflowTask.Builder builder = names.system(task, "INLINE");
        inputs.forEach(builder::input);
        builder.input("evaluatorType", "graaljs").input("expression", Expressions.escaped(script));
        return OptionsEmitter.build(task, builder);
    }
}
