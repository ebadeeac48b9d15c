package dev.downbeat.wiring.model;

import java.util.List;
import java.util.Optional;

/**
 * What a caller has to know of a task or of a workflow: what goes in, what comes out, and where in the output it lies.
 *
 * @param name the task type, or the workflow's name
 * @param inputs the keys of the input object, in source order
 * @param output the shape of the result, {@link JsonShape.Nothing} for none
 * @param resultKey the key under which the result lies in the output object; empty if it is the object itself, or nothing
 */
public record Contract(String name, List<InputKey> inputs, JsonShape output, Optional<String> resultKey) {

    /** Copies the inputs. */
    public Contract {
        inputs = List.copyOf(inputs);
    }

    /**
     * The input of a key.
     *
     * @param key the key
     * @return the input, if there is one
     */
    public Optional<InputKey> input(String key) {
        return inputs.stream().filter(input -> input.name().equals(key)).findFirst();
    }

    /**
     * The keys of the inputs.
     *
     * @return the keys in source order
     */
    public List<String> inputNames() {
        return inputs.stream().map(InputKey::name).toList();
    }
}
