package dev.downbeat.wiring.script;

/**
 * A place in a text. A line ends with {@code \n}, {@code \r} or both.
 *
 * @param offset the number of chars before it, from 0; the text's length for its end
 * @param line the line, from 1
 * @param column the char in the line, from 1; a tab is one
 */
public record TextPlace(int offset, int line, int column) {

    /**
     * The place of an offset.
     *
     * @param text the text
     * @param offset 0 to the length of the text; a larger one is taken as the end
     * @return the place
     */
    public static TextPlace of(String text, int offset) {
        int end = Math.min(offset, text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean withLineFeed = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !withLineFeed)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new TextPlace(end, line, end - lineStart + 1);
    }

    /** The place in words: {@code line 1, column 5}. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
