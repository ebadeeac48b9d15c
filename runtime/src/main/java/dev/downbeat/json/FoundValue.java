package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Pattern;

/** Says in a few words what value was found, without telling a secret. */
final class FoundValue {

    private static final int SHOWN_CHARACTERS = 40;
    private static final Pattern SECRET = Pattern.compile(
            "pass(word|phrase|wd|code)?|pwd|secret|token|api.?key|(private|access|secret|encryption|signing).?key|(^|[^a-z])key$"
                + "|[a-z]key$|credential|authori[sz]ation|bearer|cookie|session.?id|(^|[._])pin$|cvv|cvc|iban"
                + "|card.?number|ssn",
            Pattern.CASE_INSENSITIVE);

    private FoundValue() {}

    static String of(JsonParser in, String path) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            return "nothing";
        }
        boolean secret = SECRET.matcher(path).find();
        return switch (token) {
            case VALUE_STRING ->
                secret ? "a string (not shown: the name looks secret)" : "the string " + quoted(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                secret ? "a number (not shown: the name looks secret)" : shortened(in.getText());
            case VALUE_TRUE, VALUE_FALSE -> secret ? "a boolean" : in.getText();
            case VALUE_NULL -> "null";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            default -> "the end of the value";
        };
    }

    private static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        shortened(text).codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return shown.append('"').toString();
    }

    static String shortened(String text) {
        if (text.length() <= SHOWN_CHARACTERS) {
            return text;
        }
        // A surrogate pair is not cut in two.
        int end =
                Character.isHighSurrogate(text.charAt(SHOWN_CHARACTERS - 1)) ? SHOWN_CHARACTERS - 1 : SHOWN_CHARACTERS;
        return text.substring(0, end) + "…";
    }
}
