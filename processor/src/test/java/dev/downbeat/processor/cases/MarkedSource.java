package dev.downbeat.processor.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source whose author marked where messages are expected, each mark (a comment that begins with {@code !} and holds the
 * code) before the token at fault. The compiler gets it without marks, so that none shifts what comes after it.
 *
 * @param text the source without its marks
 * @param marks the places, in order
 */
public record MarkedSource(String text, List<Mark> marks) {

    /** A mark goes with the blanks behind it: these are there for the reader only. */
    private static final Pattern MARK = Pattern.compile("/\\*!([\\w.]+)\\*/[ \\t]*");

    /**
     * One expected place.
     *
     * @param code a code of ours, or javac's own for a message of javac's ({@code compiler.err.cant.resolve.location})
     * @param offset the place, in characters from the begin of the source without marks
     */
    public record Mark(String code, int offset) {}

    static MarkedSource read(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int copied = 0;
        while (mark.find()) {
            text.append(marked, copied, mark.start());
            marks.add(new Mark(marked.substring(mark.start(1), mark.end(1)), text.length()));
            copied = mark.end();
        }
        return new MarkedSource(text.append(marked, copied, marked.length()).toString(), List.copyOf(marks));
    }
}
