package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Type;

/**
 * A parameter of a task's method.
 *
 * @param name its name in the source
 * @param key the key of the input
 * @param role what it is in a message, as it stands in the source; empty for none
 */
public record Argument(String name, String key, Type type, Wire wire, String role) {

    Argument(String name, String key, Type type, Wire wire) {
        this(name, key, type, wire, "");
    }
}
