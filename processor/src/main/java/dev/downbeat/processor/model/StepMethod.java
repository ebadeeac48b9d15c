package dev.downbeat.processor.model;

/**
 * A method of a workflow that is a task with a result, as Java.
 *
 * @param name its name
 * @param result the type of its result, without what may make it absent
 */
public record StepMethod(String name, JsonType result) {}
