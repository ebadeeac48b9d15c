package dev.downbeat.wiring.emit;

import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.check.LoopCounters;
import dev.downbeat.wiring.check.RoundNames;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.model.Written;
import java.util.ArrayList;
import java.util.List;

/** Writes the loops, all of which are {@code DO_WHILE} to the engine. */
final class LoopEmitter {

    private static final String TIMES = "times";

    private final TaskEmitter tasks;
    private final Expressions expressions;
    private final TaskNames names;

    LoopEmitter(TaskEmitter tasks, Expressions expressions, TaskNames names) {
        this.tasks = tasks;
        this.expressions = expressions;
        this.names = names;
    }

    /** What the engine calls a counter in the output of a loop. */
    static String counter(String name) {
        return name.equals(LoopCounters.ROUND) ? "iteration" : "loopIndex";
    }

    List<WorkflowTask> doWhile(FlowTask task, Form.DoWhile loop) {
        WorkflowTask.Builder builder = names.system(task, "DO_WHILE");
        expressions.values(task).forEach(builder::input);
        loop.keepLast().ifPresent(number -> builder.input("keepLastN", Integer.valueOf(number.text())));
        String round = "$" + JavaScript.member(task.reference()) + ".iteration";
        switch (loop.rounds()) {
            case Form.Rounds.Script script -> builder.loopCondition(condition(task, loop, script.text(), round));
            case Form.Rounds.Times times ->
                builder.loopCondition(round + " < " + times.number().text());
            case Form.Rounds.TimesFrom from ->
                builder.input(TIMES, expressions.of(Expressions.path(from.wire())))
                        .loopCondition(round + " < $." + TIMES);
            case Form.Rounds.Unresolved unresolved -> throw new IllegalStateException(task.name());
        }
        builder.loopOver(tasks.sequence(loop.body().tasks()));
        return List.of(OptionsEmitter.build(task, builder));
    }

    /** The engine has whole outputs under references there, and goes on with anything but false, 0 and what is absent. */
    private String condition(FlowTask task, Form.DoWhile loop, Written script, String round) {
        List<String> fields = new ArrayList<>();
        fields.add(LoopCounters.ROUND + ": " + round);
        for (Argument argument : task.arguments()) {
            fields.add(JavaScript.key(argument.name()) + ": $" + JavaScript.member(argument.name()));
        }
        for (String step : RoundNames.of(task, loop.body(), expressions.order())) {
            FlowTask read = expressions.order().task(step).orElseThrow();
            fields.add(JavaScript.key(step) + ": "
                    + JavaScript.below("$" + JavaScript.member(read.reference()), ResultPlace.steps(read)));
        }
        return "(($) => (\n" + script.text() + "\n))({" + String.join(", ", fields) + "}) === true";
    }

    List<WorkflowTask> each(FlowTask task, Form.EachInTurn each) {
        WorkflowTask.Builder builder = overItems(names.system(task, "DO_WHILE"), each.list());
        expressions.withoutItems(task).forEach(builder::input);
        builder.loopOver(tasks.forElement(task, item(task.reference()))
                .sequence(each.body().tasks()));
        return List.of(OptionsEmitter.build(task, builder));
    }

    List<WorkflowTask> list(FlowTask task, Form.ForEach each) {
        boolean isVoid = task.output() instanceof JsonShape.Nothing;
        String reference = isVoid ? task.reference() : HelperReferences.loop(task.reference());
        FlowTask element = each.element(task);
        WorkflowTask loop = overItems(names.helper(reference, "DO_WHILE"), each.list())
                .loopOver(tasks.forElement(task, item(reference)).emit(element))
                .build();
        if (isVoid) {
            return List.of(loop);
        }
        String one = JavaScript.below(
                "$.loop[String(i)]" + JavaScript.optionalMember(element.reference()), ResultPlace.steps(element));
        WorkflowTask results = names.helper(task.reference(), "INLINE")
                .input("loop", "${" + reference + ".output}")
                .input("evaluatorType", "graaljs")
                .input(
                        "expression",
                        "(() => { const list = []; for (let i = 1; i <= $.loop.iteration; i++) list.push(" + one
                                + " ?? null); return list; })()")
                .build();
        return List.of(loop, results);
    }

    private WorkflowTask.Builder overItems(WorkflowTask.Builder builder, Wire.From list) {
        // Without a condition the engine takes the definition for a wrong one; an empty one stops nothing.
        return builder.items(expressions.of(Expressions.path(list))).loopCondition("");
    }

    private static String item(String loop) {
        return loop + ".output.loopItem";
    }
}
