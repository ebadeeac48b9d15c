package dev.downbeat.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The mappers of types without a generated one. Integers are range-checked and take a decimal only if it is integral
 * ({@code 3.0} is what scripts of the engine make of 3); dates and times are ISO-8601 strings.
 */
public final class Scalars {

    /** Any JSON string. */
    public static final Mapper<String> STRING = new TextMapper<>("a string", text -> text, text -> text);

    /** An integer of 32 bits. */
    public static final Mapper<Integer> INT = IntegerMapper.of(
            Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value, (value, out) -> out.writeNumber(value));

    /** An integer of 64 bits. */
    public static final Mapper<Long> LONG =
            IntegerMapper.of(Long.MIN_VALUE, Long.MAX_VALUE, value -> value, (value, out) -> out.writeNumber(value));

    /** An integer of 16 bits. */
    public static final Mapper<Short> SHORT = IntegerMapper.of(
            Short.MIN_VALUE, Short.MAX_VALUE, value -> (short) value, (value, out) -> out.writeNumber(value));

    /** An integer of 8 bits. */
    public static final Mapper<Byte> BYTE = IntegerMapper.of(
            Byte.MIN_VALUE, Byte.MAX_VALUE, value -> (byte) value, (value, out) -> out.writeNumber(value));

    /** A number of single precision; {@code NaN} and the infinities are strings. */
    public static final Mapper<Float> FLOAT = DecimalMappers.FLOAT;

    /** A number of double precision; {@code NaN} and the infinities are strings. */
    public static final Mapper<Double> DOUBLE = DecimalMappers.DOUBLE;

    /** {@code true} or {@code false}. */
    public static final Mapper<Boolean> BOOLEAN = new BooleanMapper();

    /** A string of one UTF-16 character. */
    public static final Mapper<Character> CHAR =
            new TextMapper<>("a string of one character", TextMapper::onlyCharacter, String::valueOf);

    /** A decimal of any size; see the guide on what the engine makes of digits beyond 15. */
    public static final Mapper<BigDecimal> BIG_DECIMAL = DecimalMappers.BIG_DECIMAL;

    /** An integer of any size. */
    public static final Mapper<BigInteger> BIG_INTEGER = DecimalMappers.BIG_INTEGER;

    /** A UUID in its usual form of 36 characters. */
    public static final Mapper<java.util.UUID> UUID =
            new TextMapper<>("a UUID", java.util.UUID::fromString, java.util.UUID::toString);

    /** A URI, absolute or relative. */
    public static final Mapper<java.net.URI> URI =
            new TextMapper<>("a URI", java.net.URI::create, java.net.URI::toString);

    /** A point in time, {@code 2026-01-31T10:15:30Z}. */
    public static final Mapper<Instant> INSTANT =
            new TextMapper<>("a time such as 2026-01-31T10:15:30Z", Instant::parse, Instant::toString);

    /** A date, {@code 2026-01-31}. */
    public static final Mapper<LocalDate> LOCAL_DATE =
            new TextMapper<>("a date such as 2026-01-31", LocalDate::parse, LocalDate::toString);

    /** A date and time without an offset, {@code 2026-01-31T10:15:30}. */
    public static final Mapper<LocalDateTime> LOCAL_DATE_TIME = new TextMapper<>(
            "a date and time such as 2026-01-31T10:15:30",
            LocalDateTime::parse,
            DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);

    /** A time of day, {@code 10:15:30}. */
    public static final Mapper<LocalTime> LOCAL_TIME = new TextMapper<>(
            "a time of day such as 10:15:30", LocalTime::parse, DateTimeFormatter.ISO_LOCAL_TIME::format);

    /** A date and time with an offset, which is kept: {@code 2026-01-31T10:15:30+01:00}. */
    public static final Mapper<OffsetDateTime> OFFSET_DATE_TIME = new TextMapper<>(
            "a date and time with an offset such as 2026-01-31T10:15:30+01:00",
            OffsetDateTime::parse,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    /** A date and time with an offset, read with a region too, but written without, as Jackson does. */
    public static final Mapper<ZonedDateTime> ZONED_DATE_TIME = new TextMapper<>(
            "a date and time with an offset such as 2026-01-31T10:15:30+01:00",
            ZonedDateTime::parse,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    /** An amount of time, {@code PT1H30M}. */
    public static final Mapper<Duration> DURATION =
            new TextMapper<>("a duration such as PT1H30M", Duration::parse, Duration::toString);

    /** An amount of days, months and years, {@code P1Y2M3D}. */
    public static final Mapper<Period> PERIOD =
            new TextMapper<>("a period such as P1Y2M3D", Period::parse, Period::toString);

    /** Bytes as base64. */
    public static final Mapper<byte[]> BYTES = new BytesMapper();

    /** Any JSON but null, as a tree. */
    public static final Mapper<JsonNode> JSON_NODE = DatabindMapper.tree();

    /** Any JSON but null, as plain Java values: maps, lists, strings, booleans and numbers. */
    public static final Mapper<Object> OBJECT = DatabindMapper.any();

    private Scalars() {}
}
