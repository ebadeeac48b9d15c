package dev.downbeat.cli;

import java.util.Locale;

/** The last line: what was judged, and what came of it. */
final class Summary {

    private Summary() {}

    static String of(Findings findings, double seconds) {
        Inputs inputs = findings.inputs();
        StringBuilder line = new StringBuilder(count(findings.definitions(), "definition"));
        if (inputs.folders() > 0) {
            line.append(" in ").append(count(inputs.folders(), "folder"));
        }
        line.append(": ");
        if (findings.all().isEmpty()) {
            line.append("no errors, no warnings");
        } else {
            line.append(count(findings.errors(), "error"))
                    .append(", ")
                    .append(count(findings.warnings(), "warning"))
                    .append(" in ")
                    .append(count(findings.filesWithFindings(), "file"));
        }
        if (inputs.passedOver() > 0) {
            line.append("; ")
                    .append(count(inputs.passedOver(), "other JSON file"))
                    .append(" passed over");
        }
        return line.append(String.format(Locale.ROOT, " (%.1f s)", seconds)).toString();
    }

    private static String count(long number, String noun) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + noun + (number == 1 ? "" : "s");
    }
}
