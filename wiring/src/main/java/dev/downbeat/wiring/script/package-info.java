/**
 * What the rules need to know of a script: whether the engine can read it, and which inputs it reads.
 *
 * <p>Here are the values and the {@link dev.downbeat.wiring.script.ScriptParser} that gives them; who puts the pieces together
 * (the processor, the command) brings the parsers of JavaScript and jq. {@link dev.downbeat.wiring.script.InputText} holds the
 * rules of the server's own {@code ${…}} in a script.
 */
@NullMarked
package dev.downbeat.wiring.script;

import org.jspecify.annotations.NullMarked;
