package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Type;

/**
 * A parameter of a task's method.
 *
 * @param name its name in the source
 * @param key the key of the input
 */
public record Argument(String name, String key, Type type, Wire wire) {}
