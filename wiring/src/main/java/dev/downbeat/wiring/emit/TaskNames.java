package dev.downbeat.wiring.emit;

import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Written;

/**
 * The names of tasks that no worker does. Where one is the name of a task definition, that definition's time-outs and templates
 * apply to it, so they hold the workflow's name.
 */
record TaskNames(String workflow) {

    WorkflowTask.Builder system(FlowTask task, String type) {
        String name = task.options().name().map(Written::text).orElse(of(task.reference()));
        return WorkflowTask.builder(name, task.reference()).type(type);
    }

    WorkflowTask.Builder helper(String reference, String type) {
        return WorkflowTask.builder(of(reference), reference).type(type);
    }

    private String of(String reference) {
        return workflow + "." + reference;
    }
}
