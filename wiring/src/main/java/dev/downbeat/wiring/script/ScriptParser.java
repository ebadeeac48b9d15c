package dev.downbeat.wiring.script;

/** Reads the texts of one script language without running them. */
public interface ScriptParser {

    /**
     * Reads a text as the engine would. What the engine can run has no fault of severity error.
     *
     * <p>May be called by several threads; nothing is printed, and no text makes it throw.
     *
     * @param text the script as it reaches the engine's interpreter (see {@link InputText} for what the server does before)
     * @return what is known of it
     */
    ParsedScript parse(String text);
}
