/**
 * Tasks by themselves: {@link dev.downbeat.client.tasks.TaskClient} reads and updates them, {@link
 * dev.downbeat.client.tasks.TaskQueue} is what workers poll. Workers ({@code conductor.workers(…)}) do all this by themselves; this
 * is for programs that steer, watch or stand in for them.
 */
@NullMarked
package dev.downbeat.client.tasks;

import org.jspecify.annotations.NullMarked;
