package dev.downbeat.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.downbeat.OperationMissingException;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.json.internal.Json;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Patience;
import dev.downbeat.rest.Server;
import dev.downbeat.rest.WorkflowApi;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Starts executions, and has the server wait for them; an older server cannot, and then we wait. */
final class Starter {

    private static final Duration FIRST_LOOK = Duration.ofMillis(5);
    private static final Duration LONGEST_BETWEEN_LOOKS = Duration.ofMillis(500);

    private final WorkflowApi api;
    private final Server server;

    Starter(WorkflowApi api, Server server) {
        this.api = api;
        this.server = server;
    }

    String start(String name, @Nullable Integer version, WorkflowInput input, StartOptions options) {
        return Calls.word(api.start(Bodies.of(request(name, version, input, options))));
    }

    /** Starts a workflow that the server need not know: its definition goes along, and stays with the execution. */
    String start(WorkflowDefinition definition, WorkflowInput input, StartOptions options) {
        ObjectNode request = request(definition.name(), definition.version(), input, options);
        request.putRawValue("workflowDef", new RawValue(DefinitionJson.write(definition)));
        return Calls.word(api.start(Bodies.of(request)));
    }

    ExecuteAnswer execute(
            String name, @Nullable Integer version, WorkflowInput input, StartOptions options, ExecuteOptions wait) {
        try {
            return server.operation("execute and wait", () -> ask(name, version, input, options, wait));
        } catch (OperationMissingException e) {
            return await(start(name, version, input, options), wait);
        }
    }

    private ExecuteAnswer ask(
            String name, @Nullable Integer version, WorkflowInput input, StartOptions options, ExecuteOptions wait) {
        Patience patience = new Patience(wait.atMost());
        JsonNode answer = Calls.answer(Calls.patient(
                api.execute(
                        name,
                        version == null ? 0 : version, // the latest
                        wait.requestId().orElse(null),
                        wait.until().isEmpty() ? null : String.join(",", wait.until()),
                        wait.seconds(),
                        Bodies.of(request(name, version, input, options)),
                        patience),
                patience));
        String id = answer.path("targetWorkflowId").asText();
        ObjectNode told = Json.MAPPER.createObjectNode();
        if (answer.isObject()) {
            told.setAll((ObjectNode) answer);
        }
        told.set("status", answer.path("targetWorkflowStatus"));
        told.put("workflowName", name).put("workflowVersion", version == null ? 0 : version);
        WorkflowSnapshot seen = WorkflowSnapshot.of(told);
        return new ExecuteAnswer(
                id,
                seen.status(),
                answer.path("signalTimeout").asBoolean(),
                seen.status() == WorkflowStatus.COMPLETED ? seen : null);
    }

    /** What the server would have done. */
    private ExecuteAnswer await(String workflowId, ExecuteOptions wait) {
        long end = System.nanoTime() + wait.atMost().toNanos();
        for (Duration pause = FIRST_LOOK; ; pause = pause.multipliedBy(2)) {
            WorkflowSnapshot seen = WorkflowSnapshot.of(Calls.answer(api.execution(workflowId, true)));
            boolean over = System.nanoTime() - end >= 0;
            if (over || isWaitedFor(seen, wait)) {
                boolean completed = seen.status() == WorkflowStatus.COMPLETED;
                return new ExecuteAnswer(workflowId, seen.status(), over, completed ? seen : null);
            }
            try {
                Thread.sleep(pause.compareTo(LONGEST_BETWEEN_LOOKS) < 0 ? pause : LONGEST_BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException(
                        "interrupted while workflow " + workflowId + " was waited for; it goes on");
            }
        }
    }

    private static boolean isWaitedFor(WorkflowSnapshot seen, ExecuteOptions wait) {
        return seen.status().isTerminal()
                || seen.tasks().stream()
                        .anyMatch(task -> task.taskType().equals("WAIT")
                                && task.status() == TaskStatus.IN_PROGRESS
                                && task.input().isEmpty())
                || wait.until().stream()
                        .anyMatch(reference -> seen.task(reference)
                                .map(task -> task.status().isTerminal())
                                .orElse(false));
    }

    private static ObjectNode request(
            String name, @Nullable Integer version, WorkflowInput input, StartOptions options) {
        ObjectNode request = Json.MAPPER.createObjectNode().put("name", name);
        if (version != null) {
            request.put("version", version);
        }
        request.set("input", input.tree());
        options.addTo(request);
        return request;
    }
}
