package dev.downbeat.it.workers.control;

import dev.downbeat.TaskContext;
import dev.downbeat.TaskResult;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Says itself what comes of its tasks. */
@Worker(defaults = @Task(retry = @Retry(count = 2, delay = "1s")))
interface Steered {

    record Progress(int polled, String key) {}

    @Task(name = "steered_completed")
    TaskResult<Progress> completed(TaskContext context);

    /** In progress until it was polled as often as asked for. */
    @Task(name = "steered_countdown")
    TaskResult<Progress> countdown(int polls, TaskContext context);

    /** Fails as often as asked for. */
    @Task(name = "steered_flaky")
    TaskResult<Progress> flaky(int failures, TaskContext context);

    @Task(name = "steered_hopeless")
    TaskResult<Progress> hopeless();
}
