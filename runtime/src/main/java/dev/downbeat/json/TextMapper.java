package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** A type whose JSON is a string of a certain form. */
record TextMapper<T>(String expected, Function<String, T> parse, Function<T, String> format) implements Mapper<T> {

    @Override
    public T read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonMismatchException.at(in, expected);
        }
        try {
            return parse.apply(in.getText());
        } catch (IllegalArgumentException | DateTimeException e) {
            // The cause would repeat the text in full, secrets included.
            throw JsonMismatchException.at(in, expected);
        }
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeString(format.apply(value));
    }

    @Override
    public boolean isEmpty(T value) {
        return value instanceof CharSequence text ? text.isEmpty() : value instanceof char[] chars && chars.length == 0;
    }

    @Override
    public boolean isDefault(T value) {
        return isEmpty(value) || (value instanceof Character character && character == 0);
    }

    static char onlyCharacter(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException();
        }
        return text.charAt(0);
    }
}
