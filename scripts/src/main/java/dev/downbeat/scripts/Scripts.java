package dev.downbeat.scripts;

import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.check.ScriptSupport;

/** Brings the parsers of this module to whoever builds workflows while a program runs and has it on the class path. */
public final class Scripts implements ScriptSupport {

    /** For {@link java.util.ServiceLoader}. */
    public Scripts() {}

    @Override
    public ScriptParsers parsers() {
        return new ScriptParsers(new JavaScriptParser(), new JqParser());
    }
}
