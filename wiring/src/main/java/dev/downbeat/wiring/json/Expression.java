package dev.downbeat.wiring.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A <code>${…}</code> of the server's in a text.
 *
 * @param start the offset of its {@code $}, from 0
 * @param end the offset behind the brace that closes it
 * @param inside what stands between the braces
 * @param composed whether there is another expression inside: its path is known at run time only
 */
public record Expression(int start, int end, String inside, boolean composed) {

    private static final String OPEN = "${";

    /** What stands in a text: its expressions, and the place of the first one that is never closed, or -1. */
    public record Found(List<Expression> expressions, int unclosed) {
        /** Copies the expressions. */
        public Found {
            expressions = List.copyOf(expressions);
        }
    }

    /**
     * Finds the expressions of a text as the server does: from a <code>${</code> without a {@code $} before it to the brace that
     * closes it, all braces counting, those in quotes too.
     *
     * @param text the text
     * @return what stands in it, in the order of the places; one inside another follows it
     */
    public static Found in(String text) {
        List<Expression> found = new ArrayList<>();
        int first = next(text, 0);
        if (first < 0) {
            return new Found(found, -1);
        }
        int[] closing = closing(text);
        for (int at = first; at >= 0; at = next(text, at + 1)) {
            int end = closing[at + 1];
            if (end < 0) {
                return new Found(found, at);
            }
            int inner = next(text, at + 1);
            String inside = text.substring(at + OPEN.length(), end);
            found.add(new Expression(at, end + 1, inside, inner >= 0 && inner < end));
        }
        return new Found(found, -1);
    }

    /**
     * Where an expression begins.
     *
     * @return the offset of the first <code>${</code> from the given one on that is not escaped; -1 if there is none
     */
    static int next(String text, int from) {
        int at = text.indexOf(OPEN, from);
        while (at > 0 && text.charAt(at - 1) == '$') {
            at = text.indexOf(OPEN, at + 1);
        }
        return at;
    }

    /** For each brace that opens, the offset of the one that closes it, or -1; one pass, so that no text makes it run away. */
    private static int[] closing(String text) {
        int[] closing = new int[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                closing[i] = -1;
                open[depth++] = i;
            } else if (text.charAt(i) == '}' && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return closing;
    }

    /**
     * Whether a text is this expression and nothing else, so that the value keeps its type.
     *
     * @param text the text in which it stands
     * @return true if so
     */
    public boolean isAll(String text) {
        return start == 0 && end == text.length();
    }
}
