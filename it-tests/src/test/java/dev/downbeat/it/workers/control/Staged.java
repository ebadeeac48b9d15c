package dev.downbeat.it.workers.control;

import dev.downbeat.TaskResult;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.concurrent.CompletionStage;

/** Promises its results. */
@Worker(defaults = @Task(retry = @Retry(count = 1, delay = "1s")))
interface Staged {

    @Task(name = "staged_value")
    CompletionStage<Integer> value(int number);

    @Task(name = "staged_result")
    CompletionStage<TaskResult<String>> result(String reason);

    @Task(name = "staged_nothing")
    CompletionStage<Void> nothing();

    @Task(name = "staged_failure")
    CompletionStage<String> failure(String reason);
}
