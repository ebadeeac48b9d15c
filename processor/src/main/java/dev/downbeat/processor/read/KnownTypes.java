package dev.downbeat.processor.read;

import static java.util.Map.entry;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.KnownShapes;
import java.util.Map;
import java.util.Objects;
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

    private static final Map<String, String> SCALARS = Map.ofEntries(
            entry("byte", "BYTE"),
            entry("short", "SHORT"),
            entry("int", "INT"),
            entry("long", "LONG"),
            entry("float", "FLOAT"),
            entry("double", "DOUBLE"),
            entry("java.lang.Byte", "BYTE"),
            entry("java.lang.Short", "SHORT"),
            entry("java.lang.Integer", "INT"),
            entry("java.lang.Long", "LONG"),
            entry("java.lang.Float", "FLOAT"),
            entry("java.lang.Double", "DOUBLE"),
            entry("java.math.BigInteger", "BIG_INTEGER"),
            entry("java.math.BigDecimal", "BIG_DECIMAL"),
            entry("boolean", "BOOLEAN"),
            entry("java.lang.Boolean", "BOOLEAN"),
            entry("java.lang.String", "STRING"),
            entry("char", "CHAR"),
            entry("java.lang.Character", "CHAR"),
            entry("java.util.UUID", "UUID"),
            entry("java.net.URI", "URI"),
            entry("java.time.Instant", "INSTANT"),
            entry("java.time.LocalDate", "LOCAL_DATE"),
            entry("java.time.LocalDateTime", "LOCAL_DATE_TIME"),
            entry("java.time.LocalTime", "LOCAL_TIME"),
            entry("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
            entry("java.time.ZonedDateTime", "ZONED_DATE_TIME"),
            entry("java.time.Duration", "DURATION"),
            entry("java.time.Period", "PERIOD"),
            entry("byte[]", "BYTES"),
            entry("com.fasterxml.jackson.databind.JsonNode", "JSON_NODE"),
            entry("java.lang.Object", "OBJECT"),
            entry("int[]", "INTS"),
            entry("long[]", "LONGS"),
            entry("short[]", "SHORTS"),
            entry("double[]", "DOUBLES"),
            entry("float[]", "FLOATS"),
            entry("boolean[]", "BOOLEANS"),
            entry("char[]", "CHARS"),
            entry("java.util.OptionalInt", "OPTIONAL_INT"),
            entry("java.util.OptionalLong", "OPTIONAL_LONG"),
            entry("java.util.OptionalDouble", "OPTIONAL_DOUBLE"),
            entry("java.time.Year", "YEAR"),
            entry("java.util.concurrent.atomic.AtomicInteger", "ATOMIC_INTEGER"),
            entry("java.util.concurrent.atomic.AtomicLong", "ATOMIC_LONG"),
            entry("java.lang.Number", "NUMBER"),
            entry("java.lang.CharSequence", "CHAR_SEQUENCE"),
            entry("java.lang.StringBuilder", "STRING_BUILDER"),
            entry("java.time.OffsetTime", "OFFSET_TIME"),
            entry("java.time.YearMonth", "YEAR_MONTH"),
            entry("java.time.MonthDay", "MONTH_DAY"),
            entry("java.time.ZoneId", "ZONE_ID"),
            entry("java.time.ZoneOffset", "ZONE_OFFSET"),
            entry("java.util.Date", "DATE"),
            entry("java.util.Calendar", "CALENDAR"),
            entry("java.util.Locale", "LOCALE"),
            entry("java.util.Currency", "CURRENCY"),
            entry("java.util.TimeZone", "TIME_ZONE"),
            entry("java.util.regex.Pattern", "PATTERN"),
            entry("java.nio.charset.Charset", "CHARSET"),
            entry("java.nio.file.Path", "PATH"),
            entry("java.io.File", "FILE"),
            entry("java.net.URL", "URL"));

    private KnownTypes() {}

    /**
     * Looks a type up.
     *
     * @param name the type's qualified name, or a primitive's keyword, or {@code byte[]}
     */
    static Optional<Known> of(String name) {
        return KnownShapes.of(name).map(shape -> new Known(shape, Objects.requireNonNull(SCALARS.get(name), name)));
    }
}
