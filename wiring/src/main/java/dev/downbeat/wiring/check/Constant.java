package dev.downbeat.wiring.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.downbeat.definition.Durations;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.NumberKind;
import dev.downbeat.wiring.problem.NearestName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;

/** The text of a constant as JSON of the shape that its input has. */
public final class Constant {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String OUT_OF_RANGE = "it is out of range";

    private Constant() {}

    /** What came of reading. */
    public sealed interface Result {}

    /**
     * The constant.
     *
     * @param json its value
     */
    public record Value(JsonNode json) implements Result {}

    /**
     * The fault.
     *
     * @param reason what is wrong, or empty where the type's name says it all
     */
    public record Unreadable(String reason) implements Result {}

    /**
     * Reads a constant.
     *
     * @param text the text as the user wrote it
     * @param shape the shape of the input
     * @return the value or the fault
     */
    public static Result of(String text, JsonShape shape) {
        return switch (shape.present()) {
            case JsonShape.Text t -> new Value(TextNode.valueOf(text));
            case JsonShape.FormattedText formatted when formatted.name().equals("Duration") -> duration(text);
            case JsonShape.FormattedText formatted ->
                judged(FormattedTexts.fault(formatted.name(), text), TextNode.valueOf(text));
            case JsonShape.Constants constants ->
                constants.values().contains(text)
                        ? new Value(TextNode.valueOf(text))
                        : new Unreadable(NearestName.question(text, constants.values())
                                .orElse("it has " + NearestName.list(constants.values())));
            case JsonShape.Bool b ->
                text.equals("true") || text.equals("false")
                        ? new Value(BooleanNode.valueOf(text.equals("true")))
                        : new Unreadable("true or false");
            case JsonShape.Numeric numeric -> number(text, numeric.kind());
            case JsonShape.Unresolved u -> new Value(TextNode.valueOf(text));
            case JsonShape.ListOf list -> json(text, list);
            case JsonShape.MapOf map -> json(text, map);
            case JsonShape.Structure structure -> json(text, structure);
            case JsonShape.Alternatives alternatives -> json(text, alternatives);
            case JsonShape.Anything anything -> json(text, anything);
            case JsonShape.Nothing nothing -> new Unreadable("");
            case JsonShape.Maybe maybe -> throw new IllegalStateException("present() gave " + maybe);
        };
    }

    private static Result number(String text, NumberKind kind) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return new Unreadable("");
        }
        if (kind == NumberKind.BIG_DECIMAL || kind == NumberKind.DOUBLE || kind == NumberKind.FLOAT) {
            // The engine makes a double of it, and of what is too large for one a text.
            boolean fits = kind == NumberKind.FLOAT
                    ? Float.isFinite(number.floatValue())
                    : Double.isFinite(number.doubleValue());
            return fits ? new Value(DecimalNode.valueOf(number)) : new Unreadable(OUT_OF_RANGE);
        }
        if ((long) number.precision() - number.scale() > 10_000) {
            return new Unreadable(OUT_OF_RANGE);
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return new Unreadable("it has a fraction");
        }
        BigInteger integer = number.toBigInteger();
        Optional<Integer> bits = switch (kind) {
            case BYTE -> Optional.of(8);
            case SHORT -> Optional.of(16);
            case INT -> Optional.of(32);
            case LONG -> Optional.of(64);
            case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> Optional.empty();
        };
        if (bits.isPresent() && integer.bitLength() >= bits.get()) {
            return new Unreadable(OUT_OF_RANGE);
        }
        return new Value(BigIntegerNode.valueOf(integer));
    }

    private static Result json(String text, JsonShape shape) {
        JsonNode json;
        try {
            json = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return new Unreadable("it is no JSON");
        }
        if (json.isMissingNode()) {
            return new Unreadable("it is blank");
        }
        return judged(JsonFit.misfit(json, shape), json);
    }

    /** As everywhere, {@code 90s} and {@code 1h 30m} too; in JSON it is ISO-8601. */
    private static Result duration(String text) {
        return switch (Durations.read(text)) {
            case Durations.Reading.Read(Duration duration) -> new Value(TextNode.valueOf(duration.toString()));
            case Durations.Reading.Unreadable unreadable -> new Unreadable(unreadable.problem());
        };
    }

    private static Result judged(Optional<String> fault, JsonNode json) {
        return fault.isPresent() ? new Unreadable(fault.get()) : new Value(json);
    }
}
