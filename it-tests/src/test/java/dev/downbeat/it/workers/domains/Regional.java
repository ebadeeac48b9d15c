package dev.downbeat.it.workers.domains;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Says where it was done. */
@Worker(defaults = @Task(retry = @Retry(count = 0)))
interface Regional {

    @Task(name = "regional_anywhere")
    String anywhere(TaskContext context);

    @Task(name = "regional_declared", domain = "south")
    String declared(TaskContext context);

    @Task(name = "regional_other")
    String other();
}
