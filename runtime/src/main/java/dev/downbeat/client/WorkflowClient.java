package dev.downbeat.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.Containers;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.json.internal.Json;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.WorkflowApi;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts and steers workflow executions. Every call waits for the server's answer, and fails with a
 * {@link dev.downbeat.ConductorException}. Safe for use by any number of threads.
 */
public final class WorkflowClient {

    private static final OutputMapping<Map<String, Object>> OUTPUT =
            OutputMapping.object(Containers.map(Scalars.OBJECT));

    private final WorkflowApi api;
    private final Watcher watcher;

    /**
     * Made by {@code Conductor.workflows()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public WorkflowClient(Connection connection) {
        this.api = connection.api(WorkflowApi.class);
        this.watcher = new Watcher(api, connection.timer());
        connection.whenClosed(watcher::close);
    }

    /**
     * Starts an execution. A call that failed without an answer may have started one all the same; it is not repeated.
     *
     * @param name the name of the workflow
     * @param version its version; 1 or more
     * @param input its input
     * @return the id of the execution. Conductor: {@code workflowId}
     * @throws dev.downbeat.ConductorException if the server does not have the workflow (404), or cannot be reached
     */
    public String start(String name, int version, WorkflowInput input) {
        ObjectNode request = Json.MAPPER.createObjectNode().put("name", name).put("version", version);
        request.set("input", input.tree());
        return Calls.word(api.start(Bodies.json(request.toString())));
    }

    /**
     * An execution that was started before, by whomever. Nothing is asked yet.
     *
     * @param workflowId its id
     * @return a handle whose result is the whole output of the workflow
     */
    public WorkflowExecution<Map<String, Object>> of(String workflowId) {
        return new WorkflowExecution<>(this, workflowId, OUTPUT);
    }

    /**
     * Where an execution stands.
     *
     * @param workflowId the execution's id
     * @return its status
     * @throws dev.downbeat.ConductorException if there is no such execution (404)
     */
    public WorkflowStatus status(String workflowId) {
        return Snapshot.of(Calls.answer(api.execution(workflowId, false))).status();
    }

    /**
     * Ends an execution; its tasks are cancelled. One that has ended already is left as it is.
     *
     * @param workflowId the execution's id
     * @param reason why, for the reader of the execution; null for none
     * @throws dev.downbeat.ConductorException if there is no such execution (404)
     */
    public void terminate(String workflowId, @Nullable String reason) {
        Calls.text(api.terminate(workflowId, reason));
    }

    /**
     * Pauses an execution: running tasks may end, and what is queued is still worked on; nothing new is scheduled.
     *
     * @param workflowId the execution's id
     * @throws dev.downbeat.ConductorException if there is no such execution (404) or it has ended (409)
     */
    public void pause(String workflowId) {
        Calls.text(api.pause(workflowId));
    }

    /**
     * Goes on with a paused execution.
     *
     * @param workflowId the execution's id
     * @throws dev.downbeat.ConductorException if there is no such execution (404) or it is not paused (500)
     */
    public void resume(String workflowId) {
        Calls.text(api.resume(workflowId));
    }

    Watcher watcher() {
        return watcher;
    }
}
