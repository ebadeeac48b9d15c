package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * One task of a workflow: one method of its interface, or of an interface of a block in it.
 *
 * @param name the method's name, by which paths call it
 * @param reference its reference name in the definition
 * @param form what kind of task it is
 * @param arguments its inputs, in source order
 * @param output the shape of its result as other tasks see it
 * @param options what is rarely said
 * @param site the method
 * @param referenceSite where the reference name stands: the method, if it is the method's own name
 */
public record FlowTask(
        String name,
        String reference,
        Form form,
        List<Argument> arguments,
        JsonShape output,
        TaskOptions options,
        Site site,
        Site referenceSite) {

    /** Copies the arguments. */
    public FlowTask {
        arguments = List.copyOf(arguments);
    }

    /**
     * The argument of a name.
     *
     * @param argument the name
     * @return the argument, if there is one
     */
    public Optional<Argument> argument(String argument) {
        return arguments.stream().filter(one -> one.name().equals(argument)).findFirst();
    }
}
