package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes text by a mapper, streamed and as a tree: both must do the same. */
final class JsonText {

    private JsonText() {}

    static <T> @Nullable T read(Mapper<T> mapper, String json) throws IOException {
        try (JsonParser in = new JsonFactory().createParser(json)) {
            in.nextToken();
            return mapper.readNullable(in);
        }
    }

    static <T> @Nullable T readTree(Mapper<T> mapper, String json) throws IOException {
        try (JsonParser in = Json.MAPPER.treeAsTokens(Json.MAPPER.readTree(json))) {
            in.nextToken();
            return mapper.readNullable(in);
        }
    }

    static <T> String write(Mapper<T> mapper, @Nullable T value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            mapper.writeNullable(value, out);
        }
        return text.toString();
    }
}
