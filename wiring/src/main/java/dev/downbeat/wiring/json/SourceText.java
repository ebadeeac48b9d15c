package dev.downbeat.wiring.json;

import java.util.Arrays;

/**
 * A text and where its lines begin. A line ends with {@code \n}, {@code \r} or both; a byte order mark at the beginning is no part
 * of the text.
 */
public final class SourceText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * A text.
     *
     * @param name what it is called in messages, such as the path of its file
     * @param text the text
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        this.lineStarts = lineStarts(this.text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean withLineFeed = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !withLineFeed)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * What the text is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The text.
     *
     * @return the text, without a byte order mark
     */
    public String text() {
        return text;
    }

    /**
     * The line of an offset.
     *
     * @param offset in chars, from 0
     * @return the line, from 1
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The column of an offset.
     *
     * @param offset in chars, from 0
     * @return the char in its line, from 1; a tab is one
     */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /**
     * The text of a line.
     *
     * @param line from 1
     * @return the line without its end
     */
    public String lineText(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }
}
