package dev.downbeat.wiring.model;

/**
 * One input of a task or of a workflow.
 *
 * @param name its key in the input object
 * @param shape its shape, a {@link JsonShape.Maybe} if it may be absent
 * @param required whether whoever calls must give it
 */
public record InputKey(String name, JsonShape shape, boolean required) {}
