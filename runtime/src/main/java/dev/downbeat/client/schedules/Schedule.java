package dev.downbeat.client.schedules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.internal.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * When the server starts a workflow by itself, and with what. Immutable; what a newer server says more of it is kept.
 *
 * <pre>{@code
 * Schedule.of("nightly", "0 0 3 * * *", "close_books").version(1).zone(ZoneId.of("Europe/Berlin"))
 * }</pre>
 */
public final class Schedule {

    private static final String REQUEST = "startWorkflowRequest";

    private final ObjectNode json;

    private Schedule(ObjectNode json) {
        this.json = json;
    }

    static Schedule of(JsonNode json) {
        return new Schedule(json.deepCopy());
    }

    /**
     * Begins a schedule.
     *
     * @param name its name, one in the whole server. Conductor: {@code name}
     * @param cron six fields: second, minute, hour, day of month, month, day of week. Conductor: {@code cronExpression}
     * @param workflowName the workflow that is started. Conductor: {@code startWorkflowRequest.name}
     * @return the schedule: of the latest version, without an input
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Schedule of(String name, String cron, String workflowName) {
        if (name.isBlank() || cron.isBlank() || workflowName.isBlank()) {
            throw new IllegalArgumentException("a schedule needs a name, a cron expression and the name of a workflow");
        }
        ObjectNode json = Json.MAPPER.createObjectNode().put("name", name).put("cronExpression", cron);
        json.putObject(REQUEST).put("name", workflowName);
        return new Schedule(json);
    }

    private Schedule changed(Consumer<ObjectNode> change) {
        ObjectNode copy = json.deepCopy();
        change.accept(copy);
        return new Schedule(copy);
    }

    /**
     * Says which version is started.
     *
     * @param version the version. Default: the latest. Conductor: {@code startWorkflowRequest.version}
     * @return the schedule with it
     */
    public Schedule version(int version) {
        return changed(copy -> copy.withObject("/" + REQUEST).put("version", version));
    }

    /**
     * Says with what it is started.
     *
     * @param input its input: whatever Jackson can write as JSON. Default: none. Conductor: {@code startWorkflowRequest.input}
     * @return the schedule with it
     */
    public Schedule input(Map<String, ?> input) {
        return changed(copy -> copy.withObject("/" + REQUEST).set("input", Json.MAPPER.valueToTree(input)));
    }

    /**
     * Says with what key it is started.
     *
     * @param correlationId the key. Default: none. Conductor: {@code startWorkflowRequest.correlationId}
     * @return the schedule with it
     */
    public Schedule correlationId(String correlationId) {
        return changed(copy -> copy.withObject("/" + REQUEST).put("correlationId", correlationId));
    }

    /**
     * Says by which clock the cron expression is read.
     *
     * @param zone the zone. Server default: UTC. Conductor: {@code zoneId}
     * @return the schedule with it
     */
    public Schedule zone(ZoneId zone) {
        return changed(copy -> copy.put("zoneId", zone.getId()));
    }

    /**
     * Says what it is for.
     *
     * @param description for its readers. Default: none. Conductor: {@code description}
     * @return the schedule with it
     */
    public Schedule description(String description) {
        return changed(copy -> copy.put("description", description));
    }

    /**
     * Starts nothing before a time.
     *
     * @param time when it begins. Default: at once. Conductor: {@code scheduleStartTime}
     * @return the schedule with it
     */
    public Schedule from(Instant time) {
        return changed(copy -> copy.put("scheduleStartTime", time.toEpochMilli()));
    }

    /**
     * Starts nothing after a time.
     *
     * @param time when it ends. Default: never. Conductor: {@code scheduleEndTime}
     * @return the schedule with it
     */
    public Schedule until(Instant time) {
        return changed(copy -> copy.put("scheduleEndTime", time.toEpochMilli()));
    }

    /**
     * Says whether what was missed while the server was down is started then.
     *
     * @param catchUp whether it is. Server default: false. Conductor: {@code runCatchupScheduleInstances}
     * @return the schedule with it
     */
    public Schedule catchUp(boolean catchUp) {
        return changed(copy -> copy.put("runCatchupScheduleInstances", catchUp));
    }

    /**
     * The schedule's name.
     *
     * @return Conductor's {@code name}
     */
    public String name() {
        return json.path("name").asText();
    }

    /**
     * When it starts something.
     *
     * @return Conductor's {@code cronExpression}
     */
    public String cron() {
        return json.path("cronExpression").asText();
    }

    /**
     * What it starts.
     *
     * @return Conductor's {@code startWorkflowRequest.name}
     */
    public String workflowName() {
        return json.path(REQUEST).path("name").asText();
    }

    /**
     * Whether it is paused.
     *
     * @return Conductor's {@code paused}
     */
    public boolean isPaused() {
        return json.path("paused").asBoolean();
    }

    /**
     * Why it is paused.
     *
     * @return Conductor's {@code pausedReason}
     */
    public Optional<String> pausedReason() {
        return Optional.of(json.path("pausedReason").asText("")).filter(text -> !text.isEmpty());
    }

    /**
     * The schedule as JSON.
     *
     * @return a copy
     */
    public JsonNode json() {
        return json.deepCopy();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schedule schedule && json.equals(schedule.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return name() + ": " + workflowName() + " at " + cron();
    }
}
