package dev.downbeat.client.tasks;

import java.time.Instant;

/**
 * A line of a task's log.
 *
 * @param at when it was written, by the clock of who wrote it. Conductor: {@code createdTime}
 * @param line what it says; it may have several lines. Conductor: {@code log}
 */
public record TaskLogLine(Instant at, String line) {}
