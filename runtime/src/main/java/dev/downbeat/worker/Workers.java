package dev.downbeat.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/**
 * Workers that are about to run: set what is to differ from the defaults, then {@link #start()}. For use by
 * one thread.
 *
 * <pre>{@code
 * conductor.workers(new OrdersRegistration(orders)).slots(8).grace(Duration.ofSeconds(30)).start();
 * }</pre>
 */
public final class Workers {

    private final List<TaskBinding> bindings;
    private final BiFunction<List<TaskBinding>, WorkerSettings, RunningWorkers> starter;
    private int slots = 16;
    private OptionalInt slotsInAll = OptionalInt.empty();
    private String workerId = WorkerSettings.someWorkerId();
    private Duration longestPoll = WorkerSettings.LONGEST_POLL;
    private Duration grace = Duration.ofSeconds(10);
    private final List<WorkerListener> listeners = new ArrayList<>();

    private Workers(List<TaskBinding> bindings, BiFunction<List<TaskBinding>, WorkerSettings, RunningWorkers> starter) {
        this.bindings = bindings;
        this.starter = starter;
    }

    /**
     * Made by {@code Conductor.workers}.
     *
     * @param registrations what is to run
     * @param starter runs it
     * @return the workers with the default settings
     * @throws IllegalArgumentException if there is no task, or one task type twice in the same domain
     */
    public static Workers of(
            List<WorkerRegistration> registrations,
            BiFunction<List<TaskBinding>, WorkerSettings, RunningWorkers> starter) {
        List<TaskBinding> bindings = new ArrayList<>();
        registrations.forEach(registration -> bindings.addAll(registration.bindings()));
        if (bindings.isEmpty()) {
            throw new IllegalArgumentException("there is no task to be worked on: no registration has one");
        }
        Map<String, TaskBinding> seen = new HashMap<>();
        for (TaskBinding binding : bindings) {
            TaskBinding other =
                    seen.put(binding.domain().map(domain -> domain + ":").orElse("") + binding.taskType(), binding);
            if (other != null) {
                throw new IllegalArgumentException("the task type \"" + binding.taskType() + "\" is there twice, from "
                        + other.anchor().getSimpleName() + " and "
                        + binding.anchor().getSimpleName()
                        + ": leave one out with only(…), or give one a domain with domain(…)");
            }
        }
        return new Workers(List.copyOf(bindings), starter);
    }

    /**
     * The slots of each task type that its registration does not give a number.
     *
     * @param slots how many tasks of a type run at the same time; at least 1. Default: 16
     * @return these workers
     */
    public Workers slots(int slots) {
        this.slots = slots;
        return this;
    }

    /**
     * The slots of the process. While all are taken nothing is polled; a task that a waiting poll brings just then is handed
     * back at once.
     *
     * @param slots how many tasks of all types together run at the same time; at least 1. Default: no limit
     * @return these workers
     */
    public Workers slotsInAll(int slots) {
        this.slotsInAll = OptionalInt.of(slots);
        return this;
    }

    /**
     * What the server knows this process by.
     *
     * @param workerId the worker id. Default: host name, process id and a random part
     * @return these workers
     */
    public Workers workerId(String workerId) {
        this.workerId = workerId;
        return this;
    }

    /**
     * How long an idle poll waits at the server for a task. A shorter time means more requests and a quicker {@code close()}.
     *
     * @param time 0 to 5 seconds. Default: 5 seconds, reached from 250 ms by doubling while nothing comes
     * @return these workers
     */
    public Workers longestPoll(Duration time) {
        this.longestPoll = time;
        return this;
    }

    /**
     * How long running tasks may go on after {@link RunningWorkers#close()}.
     *
     * @param time not negative. Default: 10 seconds
     * @return these workers
     */
    public Workers grace(Duration time) {
        this.grace = time;
        return this;
    }

    /**
     * Adds a listener.
     *
     * @param listener who hears of what happens
     * @return these workers
     */
    public Workers listener(WorkerListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Creates the task definitions that the server does not have, then begins to poll. An existing task definition is not
     * changed.
     *
     * @return the running workers; closing the conductor closes them too
     * @throws dev.downbeat.ConductorException if the server cannot be reached or refuses a definition
     * @throws IllegalArgumentException if a setting is out of its range
     * @throws IllegalStateException if the conductor is closed
     */
    public RunningWorkers start() {
        return starter.apply(bindings, new WorkerSettings(slots, slotsInAll, workerId, longestPoll, grace, listeners));
    }
}
