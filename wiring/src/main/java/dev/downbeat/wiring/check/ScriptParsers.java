package dev.downbeat.wiring.check;

import dev.downbeat.wiring.script.ScriptParser;

/**
 * The parsers that the checks use; whoever puts the pieces together brings them.
 *
 * @param javaScript reads JavaScript as the engine does
 * @param jq reads jq as the engine does
 */
public record ScriptParsers(ScriptParser javaScript, ScriptParser jq) {}
