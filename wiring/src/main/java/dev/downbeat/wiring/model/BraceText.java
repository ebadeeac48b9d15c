package dev.downbeat.wiring.model;

import java.util.ArrayList;
import java.util.List;

/** A text with values in braces: {@code Order {order.id}}. Doubled braces are braces. */
public final class BraceText {

    private BraceText() {}

    /** What a text turns out to be. */
    public sealed interface Reading {}

    /**
     * A text that can be read.
     *
     * @param pieces the pieces, in order
     */
    public record Parsed(List<Piece> pieces) implements Reading {
        /** Copies the pieces. */
        public Parsed {
            pieces = List.copyOf(pieces);
        }

        /**
         * The paths in it.
         *
         * @return the paths, in order
         */
        public List<Path> paths() {
            return pieces.stream()
                    .filter(Value.class::isInstance)
                    .map(piece -> ((Value) piece).path())
                    .toList();
        }
    }

    /**
     * A text that cannot be read.
     *
     * @param reason why, in words
     */
    public record Unreadable(String reason) implements Reading {}

    /** A piece of a text. */
    public sealed interface Piece {}

    /** Text as it is. */
    public record Plain(String text) implements Piece {}

    /** A value. */
    public record Value(Path path) implements Piece {}

    /**
     * Reads a text.
     *
     * @param text the text
     * @return its pieces, or why it has none
     */
    public static Reading read(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if ((c == '{' || c == '}') && i + 1 < text.length() && text.charAt(i + 1) == c) {
                plain.append(c);
                i += 2;
            } else if (c == '}') {
                return new Unreadable("the brace } at character " + (i + 1) + " closes nothing; }} is a brace");
            } else if (c == '{') {
                int end = text.indexOf('}', i);
                if (end < 0) {
                    return new Unreadable("the brace { at character " + (i + 1) + " is not closed; {{ is a brace");
                }
                String inside = text.substring(i + 1, end);
                switch (PathReader.read(inside)) {
                    case PathReader.Unreadable wrong -> {
                        return new Unreadable("{" + inside + "} is no path: " + wrong.reason());
                    }
                    case PathReader.Parsed parsed -> {
                        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == '$') {
                            return new Unreadable("a $ cannot stand right before {" + inside
                                    + "}: the server takes the two for an escape; put a blank between them");
                        }
                        if (!plain.isEmpty()) {
                            pieces.add(new Plain(plain.toString()));
                            plain.setLength(0);
                        }
                        pieces.add(new Value(parsed.path()));
                    }
                }
                i = end + 1;
            } else {
                plain.append(c);
                i++;
            }
        }
        if (!plain.isEmpty()) {
            pieces.add(new Plain(plain.toString()));
        }
        return new Parsed(pieces);
    }
}
