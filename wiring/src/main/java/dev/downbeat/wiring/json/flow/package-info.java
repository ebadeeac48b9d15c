/**
 * A workflow definition out of JSON: its tasks, what stands inside them, and the order in which they run.
 *
 * <p>Start with {@link dev.downbeat.wiring.json.flow.JsonDefinition}.
 */
@NullMarked
package dev.downbeat.wiring.json.flow;

import org.jspecify.annotations.NullMarked;
