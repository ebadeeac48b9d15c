package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** A boolean, and nothing that could be taken for one. */
record BooleanMapper() implements Mapper<Boolean> {

    @Override
    public Boolean read(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw JsonMismatchException.at(in, expected());
        };
    }

    @Override
    public void write(Boolean value, JsonGenerator out) throws IOException {
        out.writeBoolean(value);
    }

    @Override
    public boolean isDefault(Boolean value) {
        return !value;
    }

    @Override
    public String expected() {
        return "a boolean";
    }
}
