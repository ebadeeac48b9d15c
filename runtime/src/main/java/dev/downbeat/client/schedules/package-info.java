/**
 * Workflows that the server starts by the clock: {@link dev.downbeat.client.schedules.ScheduleClient}, {@link
 * dev.downbeat.client.schedules.Schedule}.
 */
@NullMarked
package dev.downbeat.client.schedules;

import org.jspecify.annotations.NullMarked;
