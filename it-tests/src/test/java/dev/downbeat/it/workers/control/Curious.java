package dev.downbeat.it.workers.control;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Wants to know where it is. */
@Worker
interface Curious {

    @Task(name = "curious_look", retry = @Retry(count = 1, delay = "1s"), responseTimeout = "40s")
    String look(TaskContext context);
}
