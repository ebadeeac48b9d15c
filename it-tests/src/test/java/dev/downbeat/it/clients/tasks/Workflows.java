package dev.downbeat.it.clients.tasks;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import java.util.Map;

/** Workflows of names of their own, so that no other test's tasks are in their queues. */
final class Workflows {

    private static int count;

    private final String task = "ta_" + Long.toString(System.nanoTime(), 36);

    Workflows(Engine engine) {
        engine.put("/metadata/workflow", """
            [{"name": "%1$s_flow", "version": 1, "schemaVersion": 2, "tasks": [
               {"name": "%1$s", "taskReferenceName": "one", "type": "SIMPLE",
                "inputParameters": {"n": "${workflow.input.n}"}},
               {"name": "%1$s", "taskReferenceName": "two", "type": "SIMPLE"}]},
             {"name": "%1$s_waits", "version": 1, "schemaVersion": 2, "tasks": [
               {"name": "wait", "taskReferenceName": "wait", "type": "WAIT"}]}]\
            """.formatted(task));
    }

    /** The type of its tasks. */
    String task() {
        return task;
    }

    /** Two tasks of that type, one after the other. */
    String name() {
        return task + "_flow";
    }

    /** One that waits for a signal. */
    String waits() {
        return task + "_waits";
    }

    /** A task type that nobody has used yet. */
    String another() {
        return task + "_" + count++;
    }

    String start(Conductor conductor) {
        return conductor.workflows().named(name()).start(Map.of("n", 7)).workflowId();
    }
}
