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
     * @param scalar the constant of the runtime's {@code Scalars}
     */
    record Known(JsonShape shape, String scalar) {}

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
            array("int", NumberKind.INT, "INTS"),
            array("long", NumberKind.LONG, "LONGS"),
            array("short", NumberKind.SHORT, "SHORTS"),
            array("double", NumberKind.DOUBLE, "DOUBLES"),
            array("float", NumberKind.FLOAT, "FLOATS"),
            entry("boolean[]", known(new JsonShape.ListOf("boolean[]", new JsonShape.Bool("boolean")), "BOOLEANS")),
            entry("char[]", known(new JsonShape.Text("char[]"), "CHARS")),
            optional("java.util.OptionalInt", "int", NumberKind.INT, "OPTIONAL_INT"),
            optional("java.util.OptionalLong", "long", NumberKind.LONG, "OPTIONAL_LONG"),
            optional("java.util.OptionalDouble", "double", NumberKind.DOUBLE, "OPTIONAL_DOUBLE"),
            formatted("java.time.Year", "YEAR"),
            number("java.util.concurrent.atomic.AtomicInteger", NumberKind.INT, "ATOMIC_INTEGER"),
            number("java.util.concurrent.atomic.AtomicLong", NumberKind.LONG, "ATOMIC_LONG"),
            number("java.lang.Number", NumberKind.BIG_DECIMAL, "NUMBER"),
            entry("java.lang.CharSequence", known(new JsonShape.Text("CharSequence"), "CHAR_SEQUENCE")),
            entry("java.lang.StringBuilder", known(new JsonShape.Text("StringBuilder"), "STRING_BUILDER")),
            formatted("java.time.OffsetTime", "OFFSET_TIME"),
            formatted("java.time.YearMonth", "YEAR_MONTH"),
            formatted("java.time.MonthDay", "MONTH_DAY"),
            formatted("java.time.ZoneId", "ZONE_ID"),
            formatted("java.time.ZoneOffset", "ZONE_OFFSET"),
            formatted("java.util.Date", "DATE"),
            formatted("java.util.Calendar", "CALENDAR"),
            formatted("java.util.Locale", "LOCALE"),
            formatted("java.util.Currency", "CURRENCY"),
            formatted("java.util.TimeZone", "TIME_ZONE"),
            formatted("java.util.regex.Pattern", "PATTERN"),
            formatted("java.nio.charset.Charset", "CHARSET"),
            formatted("java.nio.file.Path", "PATH"),
            formatted("java.io.File", "FILE"),
            formatted("java.net.URL", "URL"));

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
        return new Known(shape, scalar);
    }

    private static Map.Entry<String, Known> number(String type, NumberKind kind, String scalar) {
        return entry(type, known(new JsonShape.Numeric(simple(type), kind), scalar));
    }

    private static Map.Entry<String, Known> formatted(String type, String scalar) {
        return entry(type, known(new JsonShape.FormattedText(simple(type)), scalar));
    }

    private static Map.Entry<String, Known> array(String type, NumberKind kind, String scalar) {
        return entry(type + "[]", known(new JsonShape.ListOf(type + "[]", new JsonShape.Numeric(type, kind)), scalar));
    }

    private static Map.Entry<String, Known> optional(String type, String number, NumberKind kind, String scalar) {
        return entry(type, known(new JsonShape.Maybe(new JsonShape.Numeric(number, kind)), scalar));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
