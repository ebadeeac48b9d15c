package dev.downbeat.it.workers.closing;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Is under way when its process closes. */
@Worker(defaults = @Task(retry = @Retry(count = 0)))
interface Slow {

    @Task(name = "slow_finishing")
    String finishing(TaskContext context) throws InterruptedException;

    @Task(name = "slow_interrupted")
    String interrupted(TaskContext context) throws InterruptedException;
}
