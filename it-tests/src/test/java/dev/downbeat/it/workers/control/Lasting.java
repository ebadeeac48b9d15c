package dev.downbeat.it.workers.control;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Takes its time. */
@Worker(defaults = @Task(retry = @Retry(count = 0)))
interface Lasting {

    /** Ends when it is let go, long after its response timeout. */
    @Task(name = "lasting_leased", responseTimeout = "3s")
    String leased() throws InterruptedException;

    /** Tells the server that it is alive when the test says so, and at no other time within an hour. */
    @Task(name = "lasting_beating", responseTimeout = "3h")
    String beating(TaskContext context) throws InterruptedException;
}
