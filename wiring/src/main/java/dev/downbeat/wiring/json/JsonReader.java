package dev.downbeat.wiring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.Member;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.problem.JsonTextProblems;
import dev.downbeat.wiring.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text into values that know their places. No text makes it throw: what is no JSON, or nested deeper than 1,000, is a
 * problem.
 *
 * <p>Comments and commas behind the last element are read over, as editors do with {@code .jsonc}; since the server refuses them,
 * they are a warning elsewhere.
 */
public final class JsonReader {

    private static final JsonFactory STRICT = new JsonFactory();
    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();

    private JsonReader(SourceText source) {
        this.source = source;
    }

    /**
     * What came of reading.
     *
     * @param root the value, if the text is JSON
     * @param problems what is wrong with the text
     */
    public record Result(Optional<JsonValue> root, List<Problem> problems) {
        /** Copies the problems. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a text.
     *
     * @param source the text; a name that ends with {@code .jsonc} may have comments without a word
     * @return the value or the problems
     */
    public static Result read(SourceText source) {
        return new JsonReader(source).read();
    }

    private Result read() {
        JsonProcessingException refused;
        try {
            return new Result(Optional.of(parse(STRICT)), problems);
        } catch (JsonProcessingException malformed) {
            refused = malformed;
        }
        problems.clear();
        try {
            JsonValue root = parse(LENIENT);
            if (!source.name().endsWith(".jsonc")) {
                problems.add(JsonTextProblems.commented(site(refused)));
            }
            return new Result(Optional.of(root), problems);
        } catch (JsonProcessingException malformed) {
            problems.clear();
            problems.add(JsonTextProblems.malformed(site(malformed), reason(malformed)));
            return new Result(Optional.empty(), problems);
        }
    }

    private JsonValue parse(JsonFactory factory) throws JsonProcessingException {
        try (JsonParser parser = factory.createParser(source.text())) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "the text is empty", parser.currentLocation());
            }
            JsonValue root = value(parser, "");
            if (parser.nextToken() != null) {
                throw new JsonParseException(
                        parser, "there is more behind the end of the value", parser.currentTokenLocation());
            }
            return root;
        } catch (JsonProcessingException malformed) {
            throw malformed;
        } catch (IOException impossible) {
            throw new AssertionError("a text in memory can be read", impossible);
        }
    }

    private JsonValue value(JsonParser parser, String pointer) throws IOException {
        int start = offset(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, site(start, start + 1, pointer));
            case START_ARRAY -> {
                List<JsonValue> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser, pointer + "/" + values.size()));
                }
                yield new ListValue(site(start, start + 1, pointer), values);
            }
            case VALUE_STRING -> new TextValue(site(start, closingQuote(start), pointer), parser.getText());
            case VALUE_NUMBER_INT -> plain(parser, start, pointer, parser.getNumberValue());
            case VALUE_NUMBER_FLOAT -> plain(parser, start, pointer, parser.getDecimalValue());
            case VALUE_TRUE -> plain(parser, start, pointer, true);
            case VALUE_FALSE -> plain(parser, start, pointer, false);
            case VALUE_NULL -> plain(parser, start, pointer, null);
            case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new AssertionError("no value begins with " + token);
        };
    }

    private ObjectValue object(JsonParser parser, TextSite site) throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int start = offset(parser.currentTokenLocation());
            String pointer = site.pointer() + "/" + escaped(name);
            TextSite key = site(start, closingQuote(start), pointer);
            parser.nextToken();
            Member before = members.put(name, new Member(key, value(parser, pointer)));
            if (before != null) {
                problems.add(JsonTextProblems.keyTwice(key, name, before.key().line()));
            }
        }
        return new ObjectValue(site, members);
    }

    private PlainValue plain(JsonParser parser, int start, String pointer, @Nullable Object value) throws IOException {
        return new PlainValue(site(start, start + parser.getTextLength(), pointer), value);
    }

    /** The offset behind the quote that closes the text whose first quote is at the start. */
    private int closingQuote(int start) {
        String text = source.text();
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private TextSite site(int start, int end, String pointer) {
        return new TextSite(source, start, end, pointer);
    }

    private TextSite site(JsonProcessingException malformed) {
        JsonLocation location = malformed.getLocation();
        int offset =
                location == null ? 0 : Math.min(offset(location), source.text().length());
        return site(offset, offset + 1, "");
    }

    private static int offset(JsonLocation location) {
        return Math.toIntExact(Math.max(0, location.getCharOffset()));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Jackson's own words, without what only its authors need. */
    private static String reason(JsonProcessingException malformed) {
        String reason = malformed.getOriginalMessage().replaceAll(" \\(code \\d+[^)]*\\)", "");
        int details = reason.indexOf(" (");
        String brief = details < 0 ? reason : reason.substring(0, details);
        String first = brief.lines().findFirst().orElse("it is no JSON");
        return Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }
}
