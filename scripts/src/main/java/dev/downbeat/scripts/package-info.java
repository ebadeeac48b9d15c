/**
 * Whether the engine can read a script, and what the script reads: {@link dev.downbeat.scripts.JavaScriptParser} for INLINE, SWITCH and
 * DO_WHILE, {@link dev.downbeat.scripts.JqParser} for JSON_JQ_TRANSFORM.
 *
 * <p>No other package knows which libraries do the work: acorn run by Rhino, and the jq of the server itself.
 */
@NullMarked
package dev.downbeat.scripts;

import org.jspecify.annotations.NullMarked;
