package dev.downbeat.wiring.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A header as it is written: {@code Name: value}.
 *
 * @param name its name
 * @param value its value, a text with braces
 */
public record HeaderText(String name, String value) {

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*;\\s*[\\w-]+=[^;]+)*");
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /**
     * Reads a header.
     *
     * @param text the text
     * @return the header, empty if there is no colon in it
     */
    public static Optional<HeaderText> read(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new HeaderText(
                        text.substring(0, colon).strip(),
                        text.substring(colon + 1).strip()));
    }

    /**
     * Whether a text is a media type, perhaps with parameters.
     *
     * @param text the text
     * @return true if so
     */
    public static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    /**
     * Whether a text can be the name of a header.
     *
     * @param name the text
     * @return true if so
     */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
