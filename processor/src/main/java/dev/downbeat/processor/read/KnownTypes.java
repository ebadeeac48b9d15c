package dev.downbeat.processor.read;

import static java.util.Map.entry;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.NumberKind;
import java.util.Map;
import java.util.Optional;

/** The types of the JDK and of Jackson that are one JSON value, with the runtime's mapper for each. */
final class KnownTypes {

    /**
     * A known type.
     *
     * @param shape its shape
     * @param scalar the constant of the runtime's {@code Scalars}, empty if databind maps it
     */
    record Known(JsonShape shape, Optional<String> scalar) {}

    private static final Map<String, Known> KNOWN = Map.ofEntries(
            number("byte", NumberKind.BYTE, "BYTE"),
            number("short", NumberKind.SHORT, "SHORT"),
            number("int", NumberKind.INT, "INT"),
            number("long", NumberKind.LONG, "LONG"),
            number("float", NumberKind.FLOAT, "FLOAT"),
            number("double", NumberKind.DOUBLE, "DOUBLE"),
            number("java.lang.Byte", NumberKind.BYTE, "BYTE"),
            number("java.lang.Short", NumberKind.SHORT, "SHORT"),
            number("java.lang.Integer", NumberKind.INT, "INT"),
            number("java.lang.Long", NumberKind.LONG, "LONG"),
            number("java.lang.Float", NumberKind.FLOAT, "FLOAT"),
            number("java.lang.Double", NumberKind.DOUBLE, "DOUBLE"),
            number("java.math.BigInteger", NumberKind.BIG_INTEGER, "BIG_INTEGER"),
            number("java.math.BigDecimal", NumberKind.BIG_DECIMAL, "BIG_DECIMAL"),
            entry("boolean", known(new JsonShape.Bool("boolean"), "BOOLEAN")),
            entry("java.lang.Boolean", known(new JsonShape.Bool("Boolean"), "BOOLEAN")),
            entry("java.lang.String", known(new JsonShape.Text("String"), "STRING")),
            entry("char", known(new JsonShape.Text("char"), "CHAR")),
            entry("java.lang.Character", known(new JsonShape.Text("Character"), "CHAR")),
            formatted("java.util.UUID", "UUID"),
            formatted("java.net.URI", "URI"),
            formatted("java.time.Instant", "INSTANT"),
            formatted("java.time.LocalDate", "LOCAL_DATE"),
            formatted("java.time.LocalDateTime", "LOCAL_DATE_TIME"),
            formatted("java.time.LocalTime", "LOCAL_TIME"),
            formatted("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
            formatted("java.time.ZonedDateTime", "ZONED_DATE_TIME"),
            formatted("java.time.Duration", "DURATION"),
            formatted("java.time.Period", "PERIOD"),
            entry("byte[]", known(new JsonShape.FormattedText("byte[]"), "BYTES")),
            entry("com.fasterxml.jackson.databind.JsonNode", known(new JsonShape.Anything("JsonNode"), "JSON_NODE")),
            entry("java.lang.Object", known(new JsonShape.Anything("Object"), "OBJECT")),
            databind("java.net.URL"),
            databind("java.util.Locale"),
            databind("java.util.Currency"),
            databind("java.util.TimeZone"),
            databind("java.util.Date"),
            databind("java.time.OffsetTime"),
            databind("java.time.YearMonth"),
            databind("java.time.MonthDay"),
            databind("java.time.ZoneId"),
            databind("java.time.ZoneOffset"));

    private KnownTypes() {}

    /**
     * Looks a type up.
     *
     * @param name the type's qualified name, or a primitive's keyword, or {@code byte[]}
     */
    static Optional<Known> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    private static Known known(JsonShape shape, String scalar) {
        return new Known(shape, Optional.of(scalar));
    }

    private static Map.Entry<String, Known> number(String type, NumberKind kind, String scalar) {
        return entry(type, known(new JsonShape.Numeric(simple(type), kind), scalar));
    }

    private static Map.Entry<String, Known> formatted(String type, String scalar) {
        return entry(type, known(new JsonShape.FormattedText(simple(type)), scalar));
    }

    private static Map.Entry<String, Known> databind(String type) {
        return entry(type, new Known(new JsonShape.FormattedText(simple(type)), Optional.empty()));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
