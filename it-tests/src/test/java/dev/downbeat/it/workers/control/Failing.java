package dev.downbeat.it.workers.control;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.io.IOException;

/** Fails in every way that Java has. */
@Worker(defaults = @Task(retry = @Retry(count = 1, delay = "1s")))
interface Failing {

    @Task(name = "failing_checked")
    String checked(TaskContext context) throws IOException;

    @Task(name = "failing_for_good")
    void forGood();

    @Task(name = "failing_error")
    void error();

    @Task(name = "failing_without_message")
    void withoutMessage();
}
