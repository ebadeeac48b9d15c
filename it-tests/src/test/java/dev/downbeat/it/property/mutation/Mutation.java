package dev.downbeat.it.property.mutation;

import dev.downbeat.wiring.problem.Code;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way to break a workflow.
 *
 * @param name what it does
 * @param code what is said of it
 * @param warning whether that is a warning, with which the workflow compiles
 * @param of the broken workflow; empty where there is nothing to break
 */
record Mutation(String name, Code code, boolean warning, Function<Subject, Optional<Edit>> of) {

    Mutation(String name, Code code, Function<Subject, Optional<Edit>> of) {
        this(name, code, false, of);
    }
}
