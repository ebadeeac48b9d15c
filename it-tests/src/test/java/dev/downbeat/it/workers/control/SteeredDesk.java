package dev.downbeat.it.workers.control;

import dev.downbeat.TaskContext;
import dev.downbeat.TaskResult;
import java.time.Duration;

final class SteeredDesk implements Steered {

    private static Progress progress(TaskContext context) {
        return new Progress(context.pollCount(), context.idempotencyKey());
    }

    @Override
    public TaskResult<Progress> completed(TaskContext context) {
        context.log("said by the context");
        return TaskResult.completed(progress(context))
                .log("first of the result")
                .log("second of the result");
    }

    @Override
    public TaskResult<Progress> countdown(int polls, TaskContext context) {
        return context.pollCount() < polls
                ? TaskResult.<Progress>inProgress(Duration.ofSeconds(1)).output(progress(context))
                : TaskResult.completed(progress(context));
    }

    @Override
    public TaskResult<Progress> flaky(int failures, TaskContext context) {
        return context.retryCount() < failures
                ? TaskResult.<Progress>failed("not yet, attempt " + context.attempt())
                        .output(progress(context))
                        .log("failed on purpose")
                : TaskResult.completed(progress(context));
    }

    @Override
    public TaskResult<Progress> hopeless() {
        return TaskResult.failedTerminally("no such customer");
    }
}
