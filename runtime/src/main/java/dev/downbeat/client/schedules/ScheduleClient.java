package dev.downbeat.client.schedules;

import dev.downbeat.ConductorException;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.ScheduleApi;
import dev.downbeat.rest.Server;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Has the server start workflows by the clock. It is a part of the open-source server since 3.32 that may be left out, as the dev
 * server does: then every method throws a {@link dev.downbeat.OperationMissingException}. Every call waits for the server's
 * answer, and fails with a {@link ConductorException}. Safe for use by any number of threads.
 */
public final class ScheduleClient {

    private static final int ERROR = 500;

    private final ScheduleApi api;
    private final Server server;

    /**
     * Made by {@code Conductor.schedules()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public ScheduleClient(Connection connection) {
        this.api = connection.api(ScheduleApi.class);
        this.server = connection.server();
    }

    /**
     * Creates a schedule, or replaces the one of that name. The cron expression is tried first: the server itself would keep one
     * that it cannot read, and never start anything. It does not look whether there is such a workflow.
     *
     * @param schedule the schedule. Conductor: {@code POST /scheduler/schedules}
     * @return the schedule as the server keeps it
     * @throws IllegalArgumentException if the server cannot read the cron expression
     * @throws dev.downbeat.OperationMissingException if the server has no scheduler
     */
    public Schedule save(Schedule schedule) {
        var unused = nextTimes(schedule.cron(), 1);
        return server.operation(
                "save a schedule", () -> Schedule.of(Calls.answer(api.save(Bodies.of(schedule.json())))));
    }

    /**
     * Reads a schedule.
     *
     * @param name its name
     * @return the schedule; empty if there is none. Conductor: {@code GET /scheduler/schedules/{name}}
     * @throws dev.downbeat.OperationMissingException if the server has no scheduler
     */
    public Optional<Schedule> get(String name) {
        return server.operation("read a schedule", () -> {
            try {
                return Optional.of(Schedule.of(Calls.answer(api.schedule(name))));
            } catch (ConductorException e) {
                if (e.serverMessage().startsWith("Schedule ") && e.status().orElse(0) == 404) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /**
     * Reads all schedules.
     *
     * @return the schedules, in no order that is promised. Conductor: {@code GET /scheduler/schedules}
     * @throws dev.downbeat.OperationMissingException if the server has no scheduler
     */
    public List<Schedule> list() {
        return server.operation(
                "list the schedules",
                () -> Calls.list(api.schedules(null)).map(Schedule::of).toList());
    }

    /**
     * Reads the schedules of a workflow.
     *
     * @param workflowName the name of the workflow
     * @return the schedules that start it. Conductor: {@code GET /scheduler/schedules?workflowName=}
     * @throws dev.downbeat.OperationMissingException if the server has no scheduler
     */
    public List<Schedule> list(String workflowName) {
        return server.operation(
                "list the schedules",
                () -> Calls.list(api.schedules(workflowName)).map(Schedule::of).toList());
    }

    /**
     * Starts nothing by a schedule for now.
     *
     * @param name its name
     * @param reason why, for its readers. Conductor: {@code PUT /scheduler/schedules/{name}/pause}
     * @throws dev.downbeat.OperationMissingException if the server has no scheduler
     * @throws ConductorException also if there is none of that name (404)
     */
    public void pause(String name, String reason) {
        server.operation("pause a schedule", () -> Calls.text(api.pause(name, reason)));
    }

    /**
     * Goes on with a paused schedule.
     *
     * @param name its name. Conductor: {@code PUT /scheduler/schedules/{name}/resume}
     * @throws dev.downbeat.OperationMissingException if the server has no scheduler
     * @throws ConductorException also if there is none of that name (404)
     */
    public void resume(String name) {
        server.operation("resume a schedule", () -> Calls.text(api.resume(name)));
    }

    /**
     * Deletes a schedule. What it started goes on. The server says yes also if there is none of that name.
     *
     * @param name its name. Conductor: {@code DELETE /scheduler/schedules/{name}}
     * @throws dev.downbeat.OperationMissingException if the server has no scheduler
     */
    public void delete(String name) {
        server.operation("delete a schedule", () -> Calls.text(api.delete(name)));
    }

    /**
     * Says when a cron expression would start something next.
     *
     * @param cron six fields: second, minute, hour, day of month, month, day of week
     * @param count how many times to tell. Conductor: {@code limit} of {@code GET /scheduler/nextFewSchedules}
     * @return the times, as in UTC
     * @throws IllegalArgumentException if the server cannot read the cron expression
     * @throws dev.downbeat.OperationMissingException if the server has no scheduler
     */
    public List<Instant> nextTimes(String cron, int count) {
        return server.operation("tell the next times of a schedule", () -> {
            try {
                return Calls.list(api.next(cron, count))
                        .map(time -> Instant.ofEpochMilli(time.asLong()))
                        .toList();
            } catch (ConductorException e) {
                if (e.status().orElse(0) == ERROR && e.serverMessage().contains("cron")) {
                    throw new IllegalArgumentException(
                            "the server cannot read the cron expression \"" + cron
                                    + "\": it has six fields: second, minute, hour, day of month, month, day of week",
                            e);
                }
                throw e;
            }
        });
    }
}
