package dev.downbeat.wiring.model;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The shapes of the types of the JDK and of Jackson that every mapper knows, by the names of the types. */
public final class KnownShapes {

    private static final Map<String, JsonShape> KNOWN = Map.ofEntries(
            number("byte", NumberKind.BYTE),
            number("short", NumberKind.SHORT),
            number("int", NumberKind.INT),
            number("long", NumberKind.LONG),
            number("float", NumberKind.FLOAT),
            number("double", NumberKind.DOUBLE),
            number("java.lang.Byte", NumberKind.BYTE),
            number("java.lang.Short", NumberKind.SHORT),
            number("java.lang.Integer", NumberKind.INT),
            number("java.lang.Long", NumberKind.LONG),
            number("java.lang.Float", NumberKind.FLOAT),
            number("java.lang.Double", NumberKind.DOUBLE),
            number("java.math.BigInteger", NumberKind.BIG_INTEGER),
            number("java.math.BigDecimal", NumberKind.BIG_DECIMAL),
            entry("boolean", new JsonShape.Bool("boolean")),
            entry("java.lang.Boolean", new JsonShape.Bool("Boolean")),
            entry("java.lang.String", new JsonShape.Text("String")),
            entry("char", new JsonShape.Text("char")),
            entry("java.lang.Character", new JsonShape.Text("Character")),
            formatted("java.util.UUID"),
            formatted("java.net.URI"),
            formatted("java.time.Instant"),
            formatted("java.time.LocalDate"),
            formatted("java.time.LocalDateTime"),
            formatted("java.time.LocalTime"),
            formatted("java.time.OffsetDateTime"),
            formatted("java.time.ZonedDateTime"),
            formatted("java.time.Duration"),
            formatted("java.time.Period"),
            entry("byte[]", new JsonShape.FormattedText("byte[]")),
            entry("com.fasterxml.jackson.databind.JsonNode", new JsonShape.Anything("JsonNode")),
            entry("java.lang.Object", new JsonShape.Anything("Object")),
            array("int", NumberKind.INT),
            array("long", NumberKind.LONG),
            array("short", NumberKind.SHORT),
            array("double", NumberKind.DOUBLE),
            array("float", NumberKind.FLOAT),
            entry("boolean[]", new JsonShape.ListOf("boolean[]", new JsonShape.Bool("boolean"))),
            entry("char[]", new JsonShape.Text("char[]")),
            optional("java.util.OptionalInt", "int", NumberKind.INT),
            optional("java.util.OptionalLong", "long", NumberKind.LONG),
            optional("java.util.OptionalDouble", "double", NumberKind.DOUBLE),
            formatted("java.time.Year"),
            number("java.util.concurrent.atomic.AtomicInteger", NumberKind.INT),
            number("java.util.concurrent.atomic.AtomicLong", NumberKind.LONG),
            number("java.lang.Number", NumberKind.BIG_DECIMAL),
            entry("java.lang.CharSequence", new JsonShape.Text("CharSequence")),
            entry("java.lang.StringBuilder", new JsonShape.Text("StringBuilder")),
            formatted("java.time.OffsetTime"),
            formatted("java.time.YearMonth"),
            formatted("java.time.MonthDay"),
            formatted("java.time.ZoneId"),
            formatted("java.time.ZoneOffset"),
            formatted("java.util.Date"),
            formatted("java.util.Calendar"),
            formatted("java.util.Locale"),
            formatted("java.util.Currency"),
            formatted("java.util.TimeZone"),
            formatted("java.util.regex.Pattern"),
            formatted("java.nio.charset.Charset"),
            formatted("java.nio.file.Path"),
            formatted("java.io.File"),
            formatted("java.net.URL"));

    private static final Map<JsonShape, String> TYPES = types();

    private KnownShapes() {}

    /**
     * The shape of a type.
     *
     * @param type the type's qualified name, or a primitive's keyword, or {@code byte[]}
     * @return the shape, if the type is one of these
     */
    public static Optional<JsonShape> of(String type) {
        return Optional.ofNullable(KNOWN.get(type));
    }

    /**
     * The type of a shape.
     *
     * @param shape a shape
     * @return the qualified name of the type, if the shape is that of one of these
     */
    public static Optional<String> typeOf(JsonShape shape) {
        return Optional.ofNullable(TYPES.get(shape));
    }

    private static Map<JsonShape, String> types() {
        Map<JsonShape, String> types = new HashMap<>();
        KNOWN.forEach((type, shape) -> types.put(shape, type));
        return Map.copyOf(types);
    }

    private static Map.Entry<String, JsonShape> number(String type, NumberKind kind) {
        return entry(type, new JsonShape.Numeric(simple(type), kind));
    }

    private static Map.Entry<String, JsonShape> formatted(String type) {
        return entry(type, new JsonShape.FormattedText(simple(type)));
    }

    private static Map.Entry<String, JsonShape> array(String type, NumberKind kind) {
        return entry(type + "[]", new JsonShape.ListOf(type + "[]", new JsonShape.Numeric(type, kind)));
    }

    private static Map.Entry<String, JsonShape> optional(String type, String number, NumberKind kind) {
        return entry(type, new JsonShape.Maybe(new JsonShape.Numeric(number, kind)));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
