package dev.downbeat.mock;

import dev.downbeat.definition.WorkflowTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What stands inside a task that is a block. */
final class Inside {

    private Inside() {}

    /** The sequences inside; none for a task that is no block. */
    static List<List<WorkflowTask>> of(WorkflowTask task) {
        List<List<WorkflowTask>> blocks = new ArrayList<>(task.decisionCases().values());
        blocks.add(task.defaultCase());
        blocks.addAll(task.forkTasks());
        blocks.add(task.loopOver());
        blocks.removeIf(List::isEmpty);
        return blocks;
    }

    /** The same task with other sequences inside. */
    static WorkflowTask changed(WorkflowTask task, UnaryOperator<List<WorkflowTask>> change) {
        WorkflowTask.Builder builder = task.toBuilder();
        if (!task.decisionCases().isEmpty()) {
            Map<String, List<WorkflowTask>> cases = new LinkedHashMap<>();
            task.decisionCases().forEach((value, tasks) -> cases.put(value, change.apply(tasks)));
            builder.decisionCases(cases);
        }
        if (!task.defaultCase().isEmpty()) {
            builder.defaultCase(change.apply(task.defaultCase()));
        }
        if (!task.forkTasks().isEmpty()) {
            builder.forkTasks(task.forkTasks().stream().map(change).toList());
        }
        if (!task.loopOver().isEmpty()) {
            builder.loopOver(change.apply(task.loopOver()));
        }
        return builder.build();
    }
}
