package dev.downbeat.it.handles;

import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

/** A workflow that existed as JSON. */
@Workflow(definition = "workflows/it_greets_by_json.json", workers = Greeter.class)
public interface GreetsByJson {

    /** Greets. */
    @Run
    String greet(String name);
}
