package dev.downbeat.wiring.json;

import dev.downbeat.wiring.problem.Site;

/**
 * A place in a JSON text.
 *
 * @param source the text
 * @param start the offset of its first char, from 0
 * @param end the offset behind its last char
 * @param pointer the JSON pointer (RFC 6901) of the value in which it lies; empty for the whole text
 */
public record TextSite(SourceText source, int start, int end, String pointer) implements Site {

    /**
     * The line.
     *
     * @return from 1
     */
    public int line() {
        return source.line(start);
    }

    /**
     * The column.
     *
     * @return the char in the line, from 1
     */
    public int column() {
        return source.column(start);
    }

    /**
     * The column behind its last char, in the line of its first.
     *
     * @return from 2
     */
    public int endColumn() {
        int lineEnd = source.lineText(line()).length() + 1;
        return Math.max(column() + 1, Math.min(column() + end - start, lineEnd));
    }
}
