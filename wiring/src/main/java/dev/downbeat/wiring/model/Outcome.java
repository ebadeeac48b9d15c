package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;
import java.util.List;

/** Where the result of a workflow comes from, as the user said it. */
public sealed interface Outcome {

    /** The workflow has no result. */
    record None() implements Outcome {}

    /**
     * The result is one source.
     *
     * @param wire the path
     */
    record Source(Wire.From wire) implements Outcome {}

    /**
     * The result is put together property by property.
     *
     * @param method the name of the method that says so
     * @param properties the properties
     * @param site the method
     */
    record Assembled(String method, List<Argument> properties, Site site) implements Outcome {
        /** Copies the properties. */
        public Assembled {
            properties = List.copyOf(properties);
        }
    }

    /** A result is declared, but nothing says where it comes from. */
    record Unset() implements Outcome {}

    /** What says it could not be read; what is wrong has been reported. */
    record Unresolved() implements Outcome {}
}
