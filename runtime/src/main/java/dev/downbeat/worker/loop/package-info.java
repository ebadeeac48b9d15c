/**
 * The loop that polls tasks, runs them and reports what came of them. Each part does one thing and can be replaced:
 * {@link dev.downbeat.worker.loop.Poller} asks for tasks when {@link dev.downbeat.worker.loop.Slots} are free,
 * {@link dev.downbeat.worker.loop.Executions} runs them, {@link dev.downbeat.worker.loop.Leases} keeps them alive,
 * {@link dev.downbeat.worker.loop.Reporter} delivers their outcomes, {@link dev.downbeat.worker.loop.Outage} says once that
 * the server is away. Not for users; it may change.
 */
@NullMarked
package dev.downbeat.worker.loop;

import org.jspecify.annotations.NullMarked;
