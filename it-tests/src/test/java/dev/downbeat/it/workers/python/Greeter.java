package dev.downbeat.it.workers.python;

import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** The worker of the Python SDK's hello world, in Java. */
@Worker
interface Greeter {

    @Task(name = "python_greet", retry = @Retry(count = 0))
    String greet(String name);
}
