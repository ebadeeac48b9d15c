package dev.downbeat.it.handles;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** The worker of the definition in JSON. */
@Worker
public interface Greeter {

    /** Greets. */
    @Task(name = "it_json_greet")
    String greet(String name);
}
