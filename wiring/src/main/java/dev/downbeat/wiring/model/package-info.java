/**
 * A workflow as values: shapes of JSON, paths, the contracts of tasks, and the flow itself. Nothing here knows javac, files
 * or a network.
 *
 * <p>Start with {@link dev.downbeat.wiring.model.Flow}. Readers (of Java elements, of JSON text, of a builder) make these
 * values, with {@link dev.downbeat.wiring.model.JsonShape.Unresolved} where they could not; the checks judge them.
 */
@NullMarked
package dev.downbeat.wiring.model;

import org.jspecify.annotations.NullMarked;
