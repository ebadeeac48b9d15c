/**
 * Workflows that are built in code while a program runs: start at {@link dev.downbeat.flow.WorkflowBuilder}. What goes into one
 * is a call of a worker's task, of which the generated {@code …Tasks} have one each, or of the engine's own, which
 * {@link dev.downbeat.flow.Tasks} has. What a call reads is an {@link dev.downbeat.flow.Expr}.
 */
@NullMarked
package dev.downbeat.flow;

import org.jspecify.annotations.NullMarked;
