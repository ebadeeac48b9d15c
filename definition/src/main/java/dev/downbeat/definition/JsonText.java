package dev.downbeat.definition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.downbeat.definition.DefinitionException.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON text into plain values, and finds again the place of one of them when it turns out to be wrong. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String source;
    private final String text;

    private JsonText(String source, String text) {
        this.source = source;
        // The server reads over a byte order mark, and so do we.
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Map<String, @Nullable Object> object(Shape shape, String source, String text) {
        JsonText json = new JsonText(source, text);
        Map<String, @Nullable Object> object = json.object(shape);
        Flaw.in(shape, object).ifPresent(flaw -> {
            throw new DefinitionException(json.placeOf(flaw.steps()), flaw.message());
        });
        return object;
    }

    private Map<String, @Nullable Object> object(Shape shape) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw wrong(
                        parser.currentTokenLocation(),
                        "expected " + shape.words() + ", a JSON object that begins with {");
            }
            Map<String, @Nullable Object> object = fields(parser);
            if (parser.nextToken() != null) {
                throw wrong(parser.currentTokenLocation(), "expected the end of the text after the closing }");
            }
            return object;
        } catch (JsonProcessingException malformed) {
            throw wrong(malformed.getLocation(), "no JSON: " + malformed.getOriginalMessage());
        } catch (IOException impossible) {
            throw new AssertionError("a text in memory can be read", impossible);
        }
    }

    private static Map<String, @Nullable Object> fields(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new AssertionError("no value begins with " + parser.currentToken());
        };
    }

    /** Reads again up to the value: only after a mistake, so that good definitions pay nothing for it. */
    private Place placeOf(List<Object> steps) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            for (Object step : steps) {
                if (step instanceof Integer index) {
                    parser.nextToken();
                    for (int passed = 0; passed < index; passed++) {
                        parser.skipChildren();
                        parser.nextToken();
                    }
                } else {
                    while (parser.nextToken() == JsonToken.FIELD_NAME
                            && !parser.currentName().equals(step)) {
                        parser.nextToken();
                        parser.skipChildren();
                    }
                    parser.nextToken();
                }
            }
            return place(parser.currentTokenLocation());
        } catch (IOException impossible) {
            throw new AssertionError("the same text was read before", impossible);
        }
    }

    private DefinitionException wrong(@Nullable JsonLocation location, String message) {
        return location == null
                ? new DefinitionException(source + ": " + message)
                : new DefinitionException(place(location), message);
    }

    private Place place(JsonLocation location) {
        return new Place(source, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
