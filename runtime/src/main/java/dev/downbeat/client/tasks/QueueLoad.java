package dev.downbeat.client.tasks;

/**
 * How much is in a queue.
 *
 * @param waiting what nobody has taken. Conductor: {@code size}
 * @param taken what was taken and not yet dealt with; the open-source server on SQLite says 0 for the queues of workers. Conductor:
 *     {@code uacked}
 */
public record QueueLoad(long waiting, long taken) {}
