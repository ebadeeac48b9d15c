package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Bytes as a base64 string. */
record BytesMapper() implements Mapper<byte[]> {

    @Override
    public byte[] read(JsonParser in) throws IOException {
        // What was written in this process may still be bytes: a tree keeps them so.
        if (in.currentToken() != JsonToken.VALUE_STRING && in.currentToken() != JsonToken.VALUE_EMBEDDED_OBJECT) {
            throw JsonMismatchException.at(in, expected());
        }
        try {
            return in.getBinaryValue();
        } catch (JsonProcessingException e) {
            throw JsonMismatchException.of(JsonPath.of(in), "expected " + expected() + ", found a string that is none");
        }
    }

    @Override
    public void write(byte[] value, JsonGenerator out) throws IOException {
        out.writeBinary(value);
    }

    @Override
    public boolean isEmpty(byte[] value) {
        return value.length == 0;
    }

    @Override
    public String expected() {
        return "a base64 string";
    }
}
