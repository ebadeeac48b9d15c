package dev.downbeat.cli;

import java.io.InputStream;
import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command reads and writes.
 *
 * @param in standard input
 * @param out where findings go
 * @param err where everything else goes
 * @param terminal whether a person reads the output, and is shown source lines
 * @param colour whether the output is coloured
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean colour) {

    /** What started the JVM knows whether the output is a terminal; the JVM itself knows it only where the input is one too. */
    private static final String TERMINAL = "downbeat.terminal";

    static boolean onTerminal() {
        String told = System.getProperty(TERMINAL);
        return told == null ? Ansi.AUTO.enabled() : Boolean.parseBoolean(told);
    }

    static boolean inColour() {
        return onTerminal() && System.getenv("NO_COLOR") == null;
    }
}
