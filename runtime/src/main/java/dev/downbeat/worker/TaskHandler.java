package dev.downbeat.worker;

import dev.downbeat.TaskContext;

/** Runs one task: reads the input, calls the user's method, says where its result goes. Generated, one a task. */
@FunctionalInterface
public interface TaskHandler {

    /**
     * Runs the task once. Called by a thread of the task's own, for several tasks at the same time.
     *
     * @param input what the task was given
     * @param context the execution
     * @return what came of it
     * @throws Exception to fail the task
     */
    TaskOutput handle(TaskInput input, TaskContext context) throws Exception;
}
