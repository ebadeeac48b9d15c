package dev.downbeat.it.clients.search;

import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.client.StartOptions;
import dev.downbeat.it.engine.Engine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Executions to be found: their workflows have names of their own, so that nothing else in the engine is among them. */
final class Archive {

    private static final String INLINE = """
        {"name": "%1$s_said", "taskReferenceName": "say", "type": "INLINE",
         "inputParameters": {"evaluatorType": "graaljs", "expression": "$.who", "who": "${workflow.input.who}"}}\
        """;

    private final Engine engine;
    private final String quick = "se_quick_" + Long.toString(System.nanoTime(), 36);
    private final String waits = quick.replace("quick", "waits");
    private final Map<String, String> ids = new LinkedHashMap<>();

    Archive(Engine engine) {
        this.engine = engine;
        String wait = "{\"name\": \"wait\", \"taskReferenceName\": \"wait\", \"type\": \"WAIT\"}";
        engine.put(
                "/metadata/workflow",
                "[" + workflow(quick, 1, INLINE.formatted(quick)) + "," + workflow(quick, 2, INLINE.formatted(quick))
                        + "," + workflow(waits, 1, wait) + "," + workflow(others(), 1, wait) + "]");
    }

    private static String workflow(String name, int version, String task) {
        return """
            {"name": "%s", "version": %d, "schemaVersion": 2, "tasks": [%s], "outputParameters": {}}\
            """.formatted(name, version, task);
    }

    /** The workflow that ends at once, in two versions. */
    String quick() {
        return quick;
    }

    /** The workflow that waits. */
    String waits() {
        return waits;
    }

    /** Another that waits, for what must not be among the others. */
    String others() {
        return waits + "_too";
    }

    String start(Conductor conductor, String name, int version, String who, String correlationId) {
        String id = conductor
                .workflows()
                .named(name)
                .version(version)
                .with(StartOptions.defaults().correlationId(correlationId))
                .start(Map.of("who", who))
                .workflowId();
        ids.put(who, id);
        return id;
    }

    /** The id of the execution that was started for somebody. */
    String of(String who) {
        return ids.getOrDefault(who, "");
    }

    /** Waits until the server's index has what a query finds. */
    void awaitHits(String query, int hits) {
        await().until(() -> total(query) == hits);
    }

    /** What the server says when it is asked past Downbeat. */
    long total(String query) {
        return engine.get("/workflow/search?size=1&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .path("totalHits")
                .asLong();
    }
}
