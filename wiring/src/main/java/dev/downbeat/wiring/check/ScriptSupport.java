package dev.downbeat.wiring.check;

/**
 * What brings parsers of scripts along, found by {@link java.util.ServiceLoader}: workflows that are built when a program runs
 * have their scripts judged where one is there.
 */
public interface ScriptSupport {

    /**
     * The parsers.
     *
     * @return parsers that any number of threads may use one after the other
     */
    ScriptParsers parsers();
}
