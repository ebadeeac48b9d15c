package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Java;
import dev.downbeat.it.property.world.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method that is a task.
 *
 * @param options what {@code @Options} says, by attribute, as it stands in the source
 * @param result what it declares to return; empty for void and blocks
 */
public record Task(
        String name, Map<String, String> options, Form form, List<Argument> arguments, Optional<Type> result) {

    /** The name that it has in the execution. */
    public String reference() {
        String ref = options.get("ref");
        return ref == null ? name : ref.substring(1, ref.length() - 1);
    }

    Task with(String attribute, String text) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(attribute, text);
        return new Task(name, more, form, arguments, result);
    }

    Task described() {
        return with("description", Java.text("What " + name + " does: ${it} \"all\""));
    }

    /** Whether its result is there once it has run, and can be told before. */
    boolean isTold() {
        return result.isPresent() && !isOptional() && !(form instanceof Form.Start);
    }

    /** Whether it may fail and the workflow goes on. */
    public boolean isOptional() {
        return options.containsKey("optional");
    }
}
