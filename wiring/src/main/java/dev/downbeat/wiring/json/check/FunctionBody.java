package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptParser;
import dev.downbeat.wiring.script.ScriptRead;
import dev.downbeat.wiring.script.ScriptTrap;
import dev.downbeat.wiring.script.TextPlace;

/** Reads the script of a LAMBDA, which the server puts into a function: it may {@code return}. */
final class FunctionBody implements ScriptParser {

    private static final String BEFORE = "function scriptFun(){";
    private static final String BEHIND = "} scriptFun();";

    private final ScriptParser javaScript;

    FunctionBody(ScriptParser javaScript) {
        this.javaScript = javaScript;
    }

    @Override
    public ParsedScript parse(String text) {
        ParsedScript whole = javaScript.parse(BEFORE + text + BEHIND);
        return new ParsedScript(
                whole.faults().stream()
                        .map(fault -> new ScriptFault(
                                fault.kind(), inside(text, fault.place()), fault.headline(), fault.details()))
                        .toList(),
                whole.reads().stream()
                        .map(read -> new ScriptRead(read.name(), inside(text, read.place()), read.guarded()))
                        .toList(),
                whole.readsWhole(),
                whole.traps().stream()
                        .map(trap -> new ScriptTrap(
                                trap.kind(), trap.source(), inside(text, trap.place()), trap.headline(), trap.fix()))
                        .toList());
    }

    private static TextPlace inside(String text, TextPlace whole) {
        return TextPlace.of(text, Math.max(0, whole.offset() - BEFORE.length()));
    }
}
