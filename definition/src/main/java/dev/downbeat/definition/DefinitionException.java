package dev.downbeat.definition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A definition that cannot be read or built. The message names the source and the place in it, what was expected and what was
 * found.
 */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a record of text and numbers
    private final @Nullable Place place;

    DefinitionException(String message) {
        super(message);
        this.place = null;
    }

    DefinitionException(String message, Throwable cause) {
        super(message, cause);
        this.place = null;
    }

    DefinitionException(Place place, String message) {
        super(place + ": " + message);
        this.place = place;
    }

    /** {@return where in a text the fault is; empty if it is in none, as with a builder or a missing resource} */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /**
     * A place in a text.
     *
     * @param source what the reader called the text, a file name for example
     * @param line the line, from 1
     * @param column the column in characters, from 1
     */
    public record Place(String source, int line, int column) implements java.io.Serializable {

        /** The usual form, {@code hello.json:3:14}. */
        @Override
        public String toString() {
            return source + ":" + line + ":" + column;
        }
    }
}
