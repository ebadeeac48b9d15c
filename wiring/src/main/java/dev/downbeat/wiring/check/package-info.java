/**
 * The rules: a flow goes in, the list of its problems comes out. Nothing here prints, and a hole
 * ({@link dev.downbeat.wiring.model.JsonShape.Unresolved}) never leads to a second message.
 *
 * <p>Start with {@link dev.downbeat.wiring.check.FlowChecks}.
 */
@NullMarked
package dev.downbeat.wiring.check;

import org.jspecify.annotations.NullMarked;
