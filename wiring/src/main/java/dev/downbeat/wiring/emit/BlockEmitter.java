package dev.downbeat.wiring.emit;

import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.check.SwitchValues;
import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.model.SwitchCase;
import dev.downbeat.wiring.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes switches and forks. */
final class BlockEmitter {

    private static final String VALUE = "value";

    private final Flow flow;
    private final TaskEmitter tasks;
    private final Expressions expressions;
    private final TaskNames names;

    BlockEmitter(Flow flow, TaskEmitter tasks, Expressions expressions, TaskNames names) {
        this.flow = flow;
        this.tasks = tasks;
        this.expressions = expressions;
        this.names = names;
    }

    List<WorkflowTask> choice(FlowTask task, Form.Switch chosen) {
        WorkflowTask.Builder builder = names.system(task, "SWITCH");
        expressions.values(task).forEach(builder::input);
        boolean single = chosen.cases().stream().allMatch(one -> one.values().size() == 1);
        Map<SwitchCase, String> names = names(chosen.cases());
        switch (chosen.selector()) {
            case Form.Selector.Source source -> {
                builder.input(VALUE, expressions.of(Expressions.path(source.wire())));
                if (single && SwitchValues.areTexts(flow, expressions.order(), task, source)) {
                    builder.evaluatorType("value-param").expression(VALUE);
                } else {
                    builder.evaluatorType("javascript")
                            .expression(mapped(
                                    "$." + VALUE,
                                    names,
                                    SwitchValues.areDecimals(flow, expressions.order(), task, source)));
                }
            }
            case Form.Selector.Script script ->
                builder.evaluatorType("javascript")
                        .expression(
                                single
                                        ? script.text().text()
                                        : mapped(
                                                "eval("
                                                        + JavaScript.quoted(
                                                                script.text().text()) + ")",
                                                names,
                                                false));
            case Form.Selector.Unresolved unresolved -> throw new IllegalStateException(task.name());
        }
        names.forEach((one, name) ->
                builder.decisionCase(name, tasks.sequence(one.block().tasks())));
        chosen.otherwise().ifPresent(block -> builder.defaultCase(tasks.sequence(block.tasks())));
        return List.of(OptionsEmitter.build(task, builder));
    }

    /**
     * Two values of one case cannot be two keys: the tasks would be there twice. Decimals are compared as numbers, since their
     * text is not the one that was written: {@code 2.50} is {@code 2.5}.
     */
    private static String mapped(String value, Map<SwitchCase, String> names, boolean decimals) {
        StringBuilder script = new StringBuilder("switch (" + (decimals ? value : "String(" + value + ")") + ") {");
        names.forEach((one, name) -> {
            one.values()
                    .forEach(text -> script.append(" case ")
                            .append(decimals ? text.text() : JavaScript.quoted(text.text()))
                            .append(':'));
            script.append(' ').append(JavaScript.quoted(name)).append("; break;");
        });
        return script.append(" default: null; }").toString();
    }

    /** A name for each case: its values; of two that would be the same the later one gets a mark. */
    private static Map<SwitchCase, String> names(List<SwitchCase> cases) {
        Map<SwitchCase, String> names = new LinkedHashMap<>();
        for (SwitchCase one : cases) {
            String name = one.values().stream().map(Written::text).collect(Collectors.joining(", "));
            while (names.containsValue(name)) {
                name += "'";
            }
            names.put(one, name);
        }
        return names;
    }

    List<WorkflowTask> fork(FlowTask task, Form.Fork fork) {
        WorkflowTask.Builder builder = names.system(task, "FORK_JOIN");
        expressions.values(task).forEach(builder::input);
        List<String> last = new ArrayList<>();
        for (Block branch : fork.branches()) {
            List<WorkflowTask> emitted = new ArrayList<>(tasks.sequence(branch.tasks()));
            WorkflowTask end = emitted.get(emitted.size() - 1);
            if (end.type().equals("SWITCH")) {
                // A switch is over when it has chosen; what comes after it, when the chosen case is.
                end = names.helper(HelperReferences.end(end.referenceName()), "NOOP")
                        .build();
                emitted.add(end);
            }
            last.add(end.referenceName());
            builder.branch(emitted);
        }
        WorkflowTask join = names.helper(HelperReferences.join(task.reference()), "JOIN")
                .joinOn(last)
                .build();
        return List.of(OptionsEmitter.build(task, builder), join);
    }
}
