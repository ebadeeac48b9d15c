package dev.downbeat.wiring.script;

import dev.downbeat.wiring.problem.Severity;
import java.util.List;

/**
 * One thing that is wrong with the text of a script.
 *
 * @param kind what kind of fault it is
 * @param place where it is in the text
 * @param headline what is wrong, in one line that stands alone
 * @param details what helps to mend it, a line each
 */
public record ScriptFault(Kind kind, TextPlace place, String headline, List<String> details) {

    /** Copies the details. */
    public ScriptFault {
        details = List.copyOf(details);
    }

    /**
     * How the fault is taken.
     *
     * @return the kind's severity
     */
    public Severity severity() {
        return kind.severity;
    }

    /** The kinds of fault. */
    public enum Kind {
        /** The engine cannot read the text. */
        SYNTAX(Severity.ERROR),
        /** The language forbids it, yet the engine may take it, as long as it is not reached. */
        DOUBTFUL(Severity.WARNING),
        /** A function, variable or format that the engine does not know; it fails where it is reached. */
        UNKNOWN_NAME(Severity.WARNING),
        /** A <code>${…}</code> that the server takes for its own, and which names nothing it knows. */
        SERVER_REFERENCE(Severity.ERROR),
        /** A <code>${…}</code> by which the server puts a value into the code itself. */
        PASTED_VALUE(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }
}
