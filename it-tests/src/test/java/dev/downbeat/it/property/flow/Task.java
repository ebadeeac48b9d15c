package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Type;
import java.util.List;
import java.util.Optional;

/**
 * A method that is a task.
 *
 * @param renamed its reference name, if it is not its own
 * @param result what it declares to return; empty for void and blocks
 */
public record Task(String name, Optional<String> renamed, Form form, List<Argument> arguments, Optional<Type> result) {

    public String reference() {
        return renamed.orElse(name);
    }
}
