package dev.downbeat.flow;

import org.jspecify.annotations.Nullable;

/**
 * A task that was added to a workflow.
 *
 * @param reference its name in the workflow, and in an execution. Conductor: {@code taskReferenceName}
 * @param output its result
 * @param <T> the type of its result; {@code Void} if it has none, which nothing can read
 */
public record TaskRef<T extends @Nullable Object>(String reference, Expr<T> output) {}
