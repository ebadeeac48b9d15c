package dev.downbeat.client.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.internal.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the server does when an event comes. Immutable; what a newer server says more of it is kept.
 *
 * <pre>{@code
 * EventHandler.on("conductor:fulfil_order:shipped", "invoice_when_shipped")
 *     .startWorkflow("invoice", 1, Map.of("orderId", "${orderId}"));
 * }</pre>
 *
 * <p>A value {@code ${name}} in an input, an output or an id is taken from the event: from its payload's field of that name.
 */
public final class EventHandler {

    private final ObjectNode json;

    private EventHandler(ObjectNode json) {
        this.json = json;
    }

    static EventHandler of(JsonNode json) {
        return new EventHandler(json.deepCopy());
    }

    /**
     * Begins a handler, which does nothing yet.
     *
     * @param event the queue and the name in it: {@code conductor:workflow:event} for what a task of type {@code EVENT} with the
     *     sink {@code conductor:event} of that workflow gives; {@code kafka:topic}, {@code sqs:queue} and such, where the server is
     *     set up for them. Conductor: {@code event}
     * @param name the handler's name, one in the whole server. Conductor: {@code name}
     * @return the handler, which is active
     * @throws IllegalArgumentException if the event names no queue: the server would take it, and never hear of it
     */
    public static EventHandler on(String event, String name) {
        if (event.indexOf(':') < 1 || event.endsWith(":")) {
            throw new IllegalArgumentException("an event is named by its queue and its name, such as"
                    + " conductor:fulfil_order:shipped or kafka:topic, not \"" + event + "\"");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of an event handler must not be blank");
        }
        ObjectNode json = Json.MAPPER
                .createObjectNode()
                .put("name", name)
                .put("event", event)
                .put("active", true);
        json.putArray("actions");
        return new EventHandler(json);
    }

    /**
     * Only for events of which something is true.
     *
     * @param condition JavaScript over the event's payload as {@code $}: {@code $.total > 100}. Conductor: {@code condition}
     * @return the handler with it
     */
    public EventHandler when(String condition) {
        ObjectNode changed = json.deepCopy();
        return new EventHandler(changed.put("condition", condition).put("evaluatorType", "javascript"));
    }

    /**
     * Switches it on or off.
     *
     * @param active whether it does anything. Default: true. Conductor: {@code active}
     * @return the handler so
     */
    public EventHandler active(boolean active) {
        ObjectNode changed = json.deepCopy();
        return new EventHandler(changed.put("active", active));
    }

    /**
     * Starts a workflow. The server does not look whether there is such a workflow before the event comes.
     *
     * @param name the name of the workflow
     * @param version its version
     * @param input its input. Conductor: {@code start_workflow}
     * @return the handler that does that too
     */
    public EventHandler startWorkflow(String name, int version, Map<String, ?> input) {
        ObjectNode details = Json.MAPPER.createObjectNode().put("name", name).put("version", version);
        details.set("input", Json.MAPPER.valueToTree(input));
        return with("start_workflow", details);
    }

    /**
     * Completes a task of an execution.
     *
     * @param workflowId the execution's id, as a rule {@code ${…}}
     * @param reference the task's reference name
     * @param output its output. Conductor: {@code complete_task}
     * @return the handler that does that too
     */
    public EventHandler completeTask(String workflowId, String reference, Map<String, ?> output) {
        return with("complete_task", task(workflowId, reference, output));
    }

    /**
     * Fails a task of an execution.
     *
     * @param workflowId the execution's id, as a rule {@code ${…}}
     * @param reference the task's reference name
     * @param output its output. Conductor: {@code fail_task}
     * @return the handler that does that too
     */
    public EventHandler failTask(String workflowId, String reference, Map<String, ?> output) {
        return with("fail_task", task(workflowId, reference, output));
    }

    private static ObjectNode task(String workflowId, String reference, Map<String, ?> output) {
        ObjectNode details =
                Json.MAPPER.createObjectNode().put("workflowId", workflowId).put("taskRefName", reference);
        details.set("output", Json.MAPPER.valueToTree(output));
        return details;
    }

    /**
     * Ends an execution.
     *
     * @param workflowId the execution's id, as a rule {@code ${…}}
     * @param reason why. Conductor: {@code terminate_workflow}
     * @return the handler that does that too
     */
    public EventHandler terminateWorkflow(String workflowId, String reason) {
        return with(
                "terminate_workflow",
                Json.MAPPER.createObjectNode().put("workflowId", workflowId).put("terminationReason", reason));
    }

    /**
     * Sets variables of an execution.
     *
     * @param workflowId the execution's id, as a rule {@code ${…}}
     * @param variables those to be set; others stay. Conductor: {@code update_workflow_variables}
     * @return the handler that does that too
     */
    public EventHandler updateVariables(String workflowId, Map<String, ?> variables) {
        ObjectNode details = Json.MAPPER.createObjectNode().put("workflowId", workflowId);
        details.set("variables", Json.MAPPER.valueToTree(variables));
        return with("update_workflow_variables", details);
    }

    private EventHandler with(String action, ObjectNode details) {
        ObjectNode changed = json.deepCopy();
        changed.withArray("actions").addObject().put("action", action).set(action, details);
        return new EventHandler(changed);
    }

    /**
     * The handler's name.
     *
     * @return Conductor's {@code name}
     */
    public String name() {
        return json.path("name").asText();
    }

    /**
     * What it waits for.
     *
     * @return Conductor's {@code event}
     */
    public String event() {
        return json.path("event").asText();
    }

    /**
     * Whether it does anything.
     *
     * @return Conductor's {@code active}
     */
    public boolean isActive() {
        return json.path("active").asBoolean();
    }

    /**
     * Of what must be true of the event.
     *
     * @return Conductor's {@code condition}; empty if it takes all
     */
    public Optional<String> condition() {
        return Optional.of(json.path("condition").asText("")).filter(text -> !text.isEmpty());
    }

    /**
     * What it does, by the names of Conductor.
     *
     * @return {@code start_workflow} and such, in order
     */
    public List<String> actions() {
        return json.path("actions")
                .valueStream()
                .map(action -> action.path("action").asText())
                .toList();
    }

    /**
     * The handler as JSON.
     *
     * @return a copy
     */
    public JsonNode json() {
        return json.deepCopy();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventHandler handler && json.equals(handler.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return name() + " on " + event() + ": " + String.join(", ", actions());
    }
}
