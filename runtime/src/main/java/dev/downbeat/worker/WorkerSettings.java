package dev.downbeat.worker;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * How a process runs its workers; {@link Workers} makes one.
 *
 * @param slots how many tasks of one type run at the same time, where the registration does not say it; at least 1
 * @param slotsInAll how many tasks run at the same time in all; empty for no limit
 * @param workerId what the server knows this process by
 * @param longestPoll how long an idle poll waits at the server; 0 to 5 seconds
 * @param grace how long running tasks may go on after {@code close()}
 * @param listeners who hears of what happens
 */
public record WorkerSettings(
        int slots,
        OptionalInt slotsInAll,
        String workerId,
        Duration longestPoll,
        Duration grace,
        List<WorkerListener> listeners) {

    /** The longest that the server lets a poll wait. */
    public static final Duration LONGEST_POLL = Duration.ofSeconds(5);

    /** Checks the ranges. */
    public WorkerSettings {
        if (slots < 1) {
            throw new IllegalArgumentException("slots must be at least 1, not " + slots);
        }
        if (slotsInAll.isPresent() && slotsInAll.getAsInt() < 1) {
            throw new IllegalArgumentException("slotsInAll must be at least 1, not " + slotsInAll.getAsInt());
        }
        if (workerId.isBlank()) {
            throw new IllegalArgumentException("the worker id is blank");
        }
        if (longestPoll.isNegative() || longestPoll.compareTo(LONGEST_POLL) > 0) {
            throw new IllegalArgumentException(
                    "longestPoll must be from 0 to 5 seconds, which is all that the server allows; it is "
                            + longestPoll);
        }
        if (grace.isNegative()) {
            throw new IllegalArgumentException("grace is negative: " + grace);
        }
        listeners = List.copyOf(listeners);
    }

    /** The environment knows the host's name at once; asking the resolver can take seconds. */
    static String someWorkerId() {
        String host = Stream.of("HOSTNAME", "COMPUTERNAME")
                .map(name -> System.getenv().getOrDefault(name, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("worker");
        String random = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000));
        return host + "-" + ProcessHandle.current().pid() + "-" + random;
    }
}
