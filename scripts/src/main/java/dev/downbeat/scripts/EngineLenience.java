package dev.downbeat.scripts;

import dev.downbeat.scripts.Acorn.Refused;
import java.util.Optional;

/**
 * What the language forbids and acorn refuses, but GraalJS 25.0 takes. It is mended in a copy of the text, char for char, so that the
 * rest of the script can be judged with its places unchanged.
 */
final class EngineLenience {

    /**
     * A place that the engine lets pass.
     *
     * @param offset where it is
     * @param headline what is to be said of it
     * @param mended the text without it, as long as before
     */
    record Pardon(int offset, String headline, String mended) {}

    private EngineLenience() {}

    /** Whether the engine takes what acorn refused; {@code brackets} are those of the text. */
    static Optional<Pardon> of(String text, Refused refused, Brackets brackets) {
        int at = refused.offset();
        return switch (refused.reason()) {
            case "Comma is not permitted after the rest element" -> commaAfterRest(text, at, brackets);
            case "Invalid regular expression flag" -> flagWithDigit(text, at);
            case "Bad character escape sequence" -> escapeAtEnd(text, at);
            default ->
                refused.reason().startsWith("Invalid regular expression: ")
                                && refused.reason().endsWith(": Nothing to repeat")
                        ? repeatedQuantifier(text, at)
                        : Optional.empty();
        };
    }

    /** After a rest in the braces of an object; in arrays and parameters the engine refuses it too. */
    private static Optional<Pardon> commaAfterRest(String text, int comma, Brackets brackets) {
        ScriptToken innermost = brackets.openBefore(comma).peek();
        if (innermost == null || !innermost.kind().equals("{") || text.charAt(comma) != ',') {
            return Optional.empty();
        }
        return Optional.of(new Pardon(
                comma,
                "JavaScript has no comma after a rest (\"...\"); this engine lets it pass",
                mended(text, comma, comma + 1, " ")));
    }

    /** Of a regular expression acorn gives the place behind its first slash. */
    private static Optional<Pardon> flagWithDigit(String text, int body) {
        int flags = endOfBody(text, body);
        if (flags >= text.length() || !Character.isDigit(text.charAt(flags))) {
            return Optional.empty();
        }
        int end = flags;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Optional.of(new Pardon(
                flags,
                "a regular expression has no flag \"" + text.substring(flags, end) + "\"; this engine lets it pass",
                mended(text, flags, end, " ")));
    }

    private static Optional<Pardon> escapeAtEnd(String text, int at) {
        int escape = text.lastIndexOf("\\u{");
        boolean openToTheEnd = escape >= 0
                && at >= escape
                && text.substring(escape + 3).stripTrailing().chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return openToTheEnd
                ? Optional.of(new Pardon(
                        escape,
                        "the escape \"" + text.substring(escape) + "\" is not closed; this engine lets it pass",
                        mended(text, escape, text.length(), "a")))
                : Optional.empty();
    }

    /** Two stars in a row: the engine throws when it comes there. What has nothing before it to repeat, {@code /(+)/}, it refuses. */
    private static Optional<Pardon> repeatedQuantifier(String text, int body) {
        int end = endOfBody(text, body) - 1;
        boolean quantified = false;
        boolean repeatable = false;
        for (int i = body; i < end; i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '+' || c == '?' || (c == '{' && isCount(text, i))) {
                if (!repeatable) {
                    return quantified
                            ? Optional.of(new Pardon(
                                    body - 1,
                                    "the regular expression repeats a repetition (\"" + text.substring(i - 1, i + 1)
                                            + "\"): the engine throws when it comes there",
                                    mended(text, body, end, "a")))
                            : Optional.empty();
                }
                i = c == '{' ? text.indexOf('}', i) : i;
                i += i + 1 < end && text.charAt(i + 1) == '?' ? 1 : 0;
                quantified = true;
                repeatable = false;
                continue;
            }
            boolean opensGroup = c == '(';
            i = c == '\\' ? i + 1 : c == '[' ? endOfClass(text, i) : i;
            i = opensGroup && i + 2 < end && text.charAt(i + 1) == '?' ? i + 2 : i;
            quantified = false;
            repeatable = !opensGroup && c != '|' && c != '^';
        }
        return Optional.empty();
    }

    private static boolean isCount(String text, int brace) {
        int close = text.indexOf('}', brace);
        return close > 0 && text.substring(brace + 1, close).matches("\\d+(,\\d*)?");
    }

    /** The offset behind the slash that closes a regular expression. */
    private static int endOfBody(String text, int body) {
        int i = body;
        while (i < text.length() && text.charAt(i) != '/') {
            char c = text.charAt(i);
            i = c == '\\' ? i + 2 : c == '[' ? endOfClass(text, i) + 1 : i + 1;
        }
        return i + 1;
    }

    private static int endOfClass(String text, int bracket) {
        int i = bracket + 1;
        while (i < text.length() && text.charAt(i) != ']') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static String mended(String text, int start, int end, String filler) {
        return text.substring(0, start) + filler.repeat(end - start) + text.substring(end);
    }
}
