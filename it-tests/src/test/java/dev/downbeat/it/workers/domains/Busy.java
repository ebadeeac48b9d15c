package dev.downbeat.it.workers.domains;

import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Keeps its slots. */
@Worker
interface Busy {

    @Task(name = "busy_work", retry = @Retry(count = 0))
    void work() throws InterruptedException;
}
