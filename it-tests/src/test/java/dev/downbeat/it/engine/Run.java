package dev.downbeat.it.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** An execution that was started with JSON, past Downbeat, and is followed so. */
public record Run(Engine engine, String workflowId) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONG = Duration.ofSeconds(100);

    /**
     * Starts a workflow of a single step, whose name is that of the task.
     *
     * @param input the step's input, a JSON object
     */
    public static Run ofTask(Engine engine, String task, String input) {
        return ofTask(engine, task, input, "{}");
    }

    /**
     * Starts a workflow of a single step, whose name is that of the task.
     *
     * @param input the step's input, a JSON object
     * @param more what else belongs into the request that starts it, a JSON object
     */
    public static Run ofTask(Engine engine, String task, String input, String more) {
        ObjectNode request = object(more).put("name", "only_" + task).put("version", 1);
        ObjectNode workflow = request.putObject("workflowDef")
                .put("name", "only_" + task)
                .put("version", 1)
                .put("schemaVersion", 2);
        workflow.putArray("tasks")
                .addObject()
                .put("name", task)
                .put("taskReferenceName", task)
                .put("type", "SIMPLE")
                .set("inputParameters", object(input));
        return start(engine, request.toString());
    }

    /** Starts what a request to {@code POST /workflow} says. */
    public static Run start(Engine engine, String request) {
        return new Run(engine, engine.post("/workflow", request).strip());
    }

    /** How it stands now. */
    public History history() {
        return new History(engine.get("/workflow/" + workflowId + "?includeTasks=true"));
    }

    /** Waits for the end, which must be of that status. */
    public History await(String status) {
        History end = until(history -> !history.status().equals("RUNNING"));
        assertThat(end.status()).as(end::toString).isEqualTo(status);
        return end;
    }

    /** Waits for something to be seen in the execution. */
    public History until(Predicate<History> seen) {
        AtomicReference<History> last = new AtomicReference<>();
        try {
            Awaitility.await().atMost(LONG).pollInterval(Duration.ofMillis(100)).until(() -> {
                last.set(history());
                return seen.test(last.get());
            });
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("waited in vain; at last it was\n" + last.get(), e);
        }
        return last.get();
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) tree(json);
    }

    /** Reads JSON. */
    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
