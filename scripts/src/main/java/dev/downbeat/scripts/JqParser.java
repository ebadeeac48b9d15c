package dev.downbeat.scripts;

import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptParser;
import java.util.List;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.exception.JsonQueryException;

/**
 * Reads jq with the library that Conductor 3.32 itself uses (jackson-jq 0.0.13). A read is a field of the input, {@code .name}, where it
 * is certain that {@code .} is the input. Functions, arities, variables and formats that the server does not know are warnings: it fails
 * where it reaches them.
 *
 * <p>May be used by several threads.
 */
public final class JqParser implements ScriptParser {

    /** Makes a parser. */
    public JqParser() {}

    @Override
    public ParsedScript parse(String text) {
        List<ScriptToken> tokens = JqTokens.of(text);
        try {
            // The result is of no use: the nodes are hidden.
            var unused = JsonQuery.compile(text);
        } catch (JsonQueryException e) {
            return ParsedScript.unread(List.of(new JqFaults(text, tokens).of(e)));
        } catch (StackOverflowError e) {
            return ParsedScript.unread(List.of());
        }
        JqWalk walk = JqWalk.of(text, tokens);
        return new ParsedScript(JqNames.faults(text, walk), walk.reads(), walk.readsWhole());
    }
}
