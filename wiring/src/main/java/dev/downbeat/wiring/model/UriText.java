package dev.downbeat.wiring.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a URI where: the engine encodes blanks and letters of all scripts, and of the rest nothing. */
public final class UriText {

    private UriText() {}

    /** Where in a URI a value stands. */
    public enum Position {
        /** It is the beginning: scheme, host and perhaps a path. */
        BASE(""),
        /** It is a whole part of the path, between slashes. */
        SEGMENT("&#?/%{}\\"),
        /** It is some of the host or of a part of the path. */
        PATH("&#?/%{}\\"),
        /** It is in the query, where a plus would arrive as a blank. */
        QUERY("&#%{}+");

        private final String unfit;

        Position(String unfit) {
            this.unfit = unfit;
        }

        /**
         * The characters that a text at this place must not have.
         *
         * @return the characters
         */
        public String unfit() {
            return unfit;
        }

        /**
         * Why a text cannot stand at this place.
         *
         * @param text the text
         * @return the reason, empty if it can
         */
        public Optional<String> fault(String text) {
            if (this == SEGMENT && (text.isEmpty() || text.equals(".") || text.equals(".."))) {
                return Optional.of("is no part of a path");
            }
            return text.chars()
                    .filter(c -> unfit.indexOf(c) >= 0 || c < ' ' || c == 127)
                    .mapToObj(c -> c < ' ' || c == 127 ? "holds a control character" : "holds " + Character.toString(c))
                    .findFirst();
        }
    }

    /** A piece of a URI. */
    public sealed interface Piece {}

    /** Text as it is. */
    public record Plain(String text) implements Piece {}

    /** A value, and where it stands. */
    public record Value(Path path, Position position) implements Piece {}

    /**
     * The pieces of a URI.
     *
     * @param pieces the pieces of its text
     * @return the same with their positions
     */
    public static List<Piece> pieces(List<BraceText.Piece> pieces) {
        List<Piece> placed = new ArrayList<>();
        boolean query = false;
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case BraceText.Plain plain -> {
                    query |= plain.text().indexOf('?') >= 0;
                    placed.add(new Plain(plain.text()));
                }
                case BraceText.Value value -> {
                    Position position = i == 0
                            ? Position.BASE
                            : query ? Position.QUERY : isSegment(pieces, i) ? Position.SEGMENT : Position.PATH;
                    placed.add(new Value(value.path(), position));
                }
            }
        }
        return placed;
    }

    private static boolean isSegment(List<BraceText.Piece> pieces, int at) {
        boolean begins = pieces.get(at - 1) instanceof BraceText.Plain before
                && before.text().endsWith("/")
                && !before.text().endsWith("//");
        boolean ends = at + 1 == pieces.size()
                || (pieces.get(at + 1) instanceof BraceText.Plain after
                        && (after.text().startsWith("/") || after.text().startsWith("?")));
        return begins && ends;
    }
}
