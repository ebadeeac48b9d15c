/**
 * The rules of a workflow definition in JSON.
 *
 * <p>Start with {@link dev.downbeat.wiring.json.check.JsonChecks}. What people do on purpose in JSON (an undeclared input, a read of
 * a case that may not have run, a task type of their own) is a warning at most; all else is an error.
 */
@NullMarked
package dev.downbeat.wiring.json.check;

import org.jspecify.annotations.NullMarked;
