/**
 * What can be wrong, and how it is said: the codes, the catalogue of messages, and the search for the nearest right name.
 *
 * <p>Every message of the product is made by a typed factory of one of the {@code …Problems} classes, so that its voice is
 * reviewed in one place. Start with {@link dev.downbeat.wiring.problem.Problem}.
 */
@NullMarked
package dev.downbeat.wiring.problem;

import org.jspecify.annotations.NullMarked;
