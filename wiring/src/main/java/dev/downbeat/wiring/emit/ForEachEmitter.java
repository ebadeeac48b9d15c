package dev.downbeat.wiring.emit;

import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a task for each element of a list, all beside each other. The engine's own forms read elements as settings of tasks,
 * evaluate what they hold, and fail on lists that are absent; so a script makes tasks whose inputs are expressions, one for each
 * element, which the engine evaluates once.
 */
final class ForEachEmitter {

    private final TaskEmitter tasks;
    private final Expressions expressions;
    private final TaskNames names;

    ForEachEmitter(TaskEmitter tasks, Expressions expressions, TaskNames names) {
        this.tasks = tasks;
        this.expressions = expressions;
        this.names = names;
    }

    List<WorkflowTask> list(FlowTask task, Form.ForEach each) {
        String reference = task.reference();
        String plan = HelperReferences.plan(reference);
        WorkflowTask fork = names.helper(HelperReferences.fork(reference), "FORK_JOIN_DYNAMIC")
                .dynamicForkTasksParam("tasks")
                .dynamicForkTasksInputParamName("inputs")
                .input("tasks", "${" + plan + ".output.result}")
                .input("inputs", Map.of())
                .build();
        WorkflowTask planned = plan(task, each, plan);
        if (task.output() instanceof JsonShape.Nothing) {
            return List.of(planned, fork, names.helper(reference, "JOIN").build());
        }
        WorkflowTask join =
                names.helper(HelperReferences.join(reference), "JOIN").build();
        return List.of(planned, fork, join, results(task, each.element(task), join.referenceName()));
    }

    private WorkflowTask plan(FlowTask task, Form.ForEach each, String reference) {
        Path path = Expressions.path(each.list());
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        String list = expressions.inside(path);
        String count = "$.count";
        if (path.steps().contains(new PathStep.Each())) {
            // Nothing can be counted off in what a path spreads: the list is made first.
            inputs.put("list", expressions.of(path));
            list = reference + ".input.list";
            count = "$.list.length";
        } else {
            inputs.put("count", "${" + list + ".length()}");
        }
        FlowTask element = each.element(task);
        WorkflowTask one = tasks.forElement(task, list + "[" + PlanScript.INDEX + "]")
                .emit(element)
                .get(0);
        PlanScript script = new PlanScript(one, HelperReferences.numbered(task.reference()), reference);
        inputs.putAll(script.constants());
        inputs.put("evaluatorType", "graaljs");
        inputs.put("expression", script.text(count));
        WorkflowTask.Builder builder = names.helper(reference, "INLINE");
        inputs.forEach(builder::input);
        return builder.build();
    }

    /** A join has the outputs by reference, in a loop with the number of the round, and none of what gave nothing. */
    private WorkflowTask results(FlowTask task, FlowTask element, String join) {
        WorkflowTask.Builder builder = names.helper(task.reference(), "INLINE")
                .input("references", "${" + join + ".input.joinOn}")
                .input("outputs", "${" + join + ".output}");
        Optional<FlowTask> loop = expressions.order().loopAround(task);
        loop.ifPresent(around -> builder.input("round", "${" + around.reference() + ".output.iteration}"));
        String output = "$.outputs[one" + (loop.isPresent() ? " + '__' + $.round" : "") + "]";
        return builder.input("evaluatorType", "graaljs")
                .input(
                        "expression",
                        "$.references.map(one => " + JavaScript.below(output, ResultPlace.steps(element)) + " ?? null)")
                .build();
    }
}
