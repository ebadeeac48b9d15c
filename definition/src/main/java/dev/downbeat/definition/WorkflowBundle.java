package dev.downbeat.definition;

import java.util.List;

/**
 * A workflow with the task definitions that it uses: what a server needs to run it.
 *
 * @param workflow the workflow definition
 * @param tasks the definitions of the tasks of workers in it, each name once
 */
public record WorkflowBundle(WorkflowDefinition workflow, List<TaskDefinition> tasks) {

    /** Keeps a copy of the list. */
    public WorkflowBundle {
        tasks = List.copyOf(tasks);
    }
}
