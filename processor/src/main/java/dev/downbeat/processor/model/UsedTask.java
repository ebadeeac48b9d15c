package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A worker's task that a workflow uses.
 *
 * @param worker the interface that declares it
 * @param task the task type
 */
public record UsedTask(ClassName worker, String task) {}
