package dev.downbeat.it.property.mutation;

import java.util.Optional;
import java.util.function.Function;

/**
 * A way to break a workflow.
 *
 * @param name what it does
 * @param of the broken workflow; empty where there is nothing to break
 */
record Mutation(String name, String code, Function<Subject, Optional<Edit>> of) {}
