/**
 * Workers: what generated registrations are made of ({@link dev.downbeat.worker.WorkerRegistration},
 * {@link dev.downbeat.worker.TaskInput}, {@link dev.downbeat.worker.TaskOutput}), the settings of a process that runs them
 * ({@link dev.downbeat.worker.Workers}), and a way to try one without a server ({@link dev.downbeat.worker.TaskDriver}).
 */
@NullMarked
package dev.downbeat.worker;

import org.jspecify.annotations.NullMarked;
