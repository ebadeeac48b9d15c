package dev.downbeat.wiring.problem;

import java.util.List;

/**
 * One mistake of a user, with its place and its words.
 *
 * @param code the rule that is broken
 * @param severity how it is taken, most often as the code says
 * @param site where it is broken
 * @param headline what is wrong, in one line that stands alone
 * @param details what helps to mend it, a line each: the nearest name, what exists, the fix
 */
public record Problem(Code code, Severity severity, Site site, String headline, List<String> details) {

    /** Copies the details. */
    public Problem {
        details = List.copyOf(details);
    }

    /**
     * A problem of its code's severity.
     *
     * @param code the rule that is broken
     * @param site where it is broken
     * @param headline what is wrong
     * @param details what helps to mend it
     */
    public Problem(Code code, Site site, String headline, List<String> details) {
        this(code, code.severity(), site, headline, details);
    }

    /**
     * The same problem, taken otherwise.
     *
     * @param other how it is taken
     * @return the problem
     */
    public Problem as(Severity other) {
        return new Problem(code, other, site, headline, details);
    }

    /**
     * The whole message: {@code [Downbeat:CODE]}, the headline, and the details indented below it.
     *
     * @return the text, without a line end at its end
     */
    public String text() {
        StringBuilder text = new StringBuilder("[Downbeat:" + code + "] " + headline);
        for (String detail : details) {
            text.append("\n  ").append(detail);
        }
        return text.toString();
    }
}
