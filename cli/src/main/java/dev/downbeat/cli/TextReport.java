package dev.downbeat.cli;

import dev.downbeat.cli.Findings.Finding;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.problem.Problem;
import java.io.PrintStream;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Findings for people, and for tools that read {@code file:line:column: error: …}. */
final class TextReport {

    private static final int WIDEST = 120;
    private static final int BEFORE_CARET = 60;
    private static final String INDENT = "    ";

    private final PrintStream out;
    private final boolean sources;
    private final Ansi ansi;

    TextReport(Console console) {
        this.out = console.out();
        this.sources = console.terminal();
        this.ansi = console.colour() ? Ansi.ON : Ansi.OFF;
    }

    void print(Findings findings, double seconds) {
        findings.all().forEach(this::print);
        if (!findings.all().isEmpty()) {
            out.println();
        }
        out.println(Summary.of(findings, seconds));
    }

    private void print(Finding finding) {
        Problem problem = finding.problem();
        TextSite site = finding.site();
        String place = visible(site.source().name()) + ":" + site.line() + ":" + site.column() + ":";
        String severity = finding.isError() ? "error:" : "warning:";
        out.println(styled(place, Style.bold) + " "
                + styled(severity, finding.isError() ? Style.fg_red : Style.fg_yellow, Style.bold) + " [Downbeat:"
                + problem.code() + "] " + visible(problem.headline()));
        if (sources && !site.source().text().isEmpty()) {
            source(site);
        }
        problem.details().forEach(detail -> out.println(INDENT + visible(detail)));
    }

    /** The line and the caret below; of a long line what stands around the caret. */
    private void source(TextSite site) {
        String line = site.source().lineText(site.line()).replace('\t', ' ');
        int caret = site.column() - 1;
        int from = line.length() <= WIDEST ? 0 : Math.max(0, Math.min(caret - BEFORE_CARET, line.length() - WIDEST));
        int to = Math.min(line.length(), from + WIDEST);
        int marked = Math.max(1, Math.min(site.endColumn() - 1, to) - caret);
        String cutBefore = from == 0 ? "" : "…";
        out.println(cutBefore + visible(line.substring(from, to)) + (to < line.length() ? "…" : ""));
        out.println(
                " ".repeat(cutBefore.length() + caret - from) + styled("^".repeat(marked), Style.fg_green, Style.bold));
    }

    private String styled(String text, IStyle... styles) {
        return ansi.enabled() ? Style.on(styles) + text + Style.off(styles) : text;
    }

    /** What a file holds must not steer the terminal, nor end the line. */
    static String visible(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> visible.append(shown((char) c)));
        return visible.toString();
    }

    private static String shown(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
