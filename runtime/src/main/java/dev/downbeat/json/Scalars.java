package dev.downbeat.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

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

    /** An array of integers of 32 bits. */
    public static final Mapper<int[]> INTS = PrimitiveArrayMapper.INTS;

    /** An array of integers of 64 bits. */
    public static final Mapper<long[]> LONGS = PrimitiveArrayMapper.LONGS;

    /** An array of integers of 16 bits. */
    public static final Mapper<short[]> SHORTS = PrimitiveArrayMapper.SHORTS;

    /** An array of numbers of double precision. */
    public static final Mapper<double[]> DOUBLES = PrimitiveArrayMapper.DOUBLES;

    /** An array of numbers of single precision. */
    public static final Mapper<float[]> FLOATS = PrimitiveArrayMapper.FLOATS;

    /** An array of booleans. */
    public static final Mapper<boolean[]> BOOLEANS = PrimitiveArrayMapper.BOOLEANS;

    /** Characters as one string, as Jackson writes them. */
    public static final Mapper<char[]> CHARS = new TextMapper<>("a string", String::toCharArray, String::valueOf);

    /** An integer of 32 bits, or JSON null. */
    public static final Mapper<OptionalInt> OPTIONAL_INT = OptionalNumberMapper.INT;

    /** An integer of 64 bits, or JSON null. */
    public static final Mapper<OptionalLong> OPTIONAL_LONG = OptionalNumberMapper.LONG;

    /** A number of double precision, or JSON null. */
    public static final Mapper<OptionalDouble> OPTIONAL_DOUBLE = OptionalNumberMapper.DOUBLE;

    /** A time of day with an offset, {@code 10:15:30+01:00}. */
    public static final Mapper<OffsetTime> OFFSET_TIME = new TextMapper<>(
            "a time of day with an offset such as 10:15:30+01:00", OffsetTime::parse, OffsetTime::toString);

    /** A year, {@code 2026}, as a string. */
    public static final Mapper<Year> YEAR = new TextMapper<>("a year such as 2026", Year::parse, Year::toString);

    /** A month of a year, {@code 2026-01}. */
    public static final Mapper<YearMonth> YEAR_MONTH =
            new TextMapper<>("a month such as 2026-01", YearMonth::parse, YearMonth::toString);

    /** A day of any year, {@code --01-31}. */
    public static final Mapper<MonthDay> MONTH_DAY =
            new TextMapper<>("a day such as --01-31", MonthDay::parse, MonthDay::toString);

    /** A time zone, {@code Europe/Berlin}. */
    public static final Mapper<ZoneId> ZONE_ID =
            new TextMapper<>("a time zone such as Europe/Berlin", ZoneId::of, ZoneId::getId);

    /** An offset from UTC, {@code +01:00}. */
    public static final Mapper<ZoneOffset> ZONE_OFFSET =
            new TextMapper<>("an offset such as +01:00", ZoneOffset::of, ZoneOffset::getId);

    /** A point in time, written as {@code 2026-01-31T10:15:30.000+00:00}; milliseconds since 1970 are read too. */
    public static final Mapper<Date> DATE =
            DatabindMapper.of(Date.class, "a time such as 2026-01-31T10:15:30.000+00:00");

    /** A point in time in UTC, as {@link #DATE}. */
    public static final Mapper<Calendar> CALENDAR =
            DatabindMapper.of(Calendar.class, "a time such as 2026-01-31T10:15:30.000+00:00");

    /** A URL. */
    public static final Mapper<java.net.URL> URL = DatabindMapper.of(java.net.URL.class, "a URL");

    /** A locale, {@code en_US}. */
    public static final Mapper<Locale> LOCALE = DatabindMapper.of(Locale.class, "a locale such as en_US");

    /** A currency by its ISO code, {@code EUR}. */
    public static final Mapper<Currency> CURRENCY = DatabindMapper.of(Currency.class, "a currency such as EUR");

    /** A time zone, {@code Europe/Berlin}. */
    public static final Mapper<TimeZone> TIME_ZONE =
            DatabindMapper.of(TimeZone.class, "a time zone such as Europe/Berlin");

    /** A regular expression. */
    public static final Mapper<Pattern> PATTERN = DatabindMapper.of(Pattern.class, "a regular expression");

    /** A character set, {@code UTF-8}. */
    public static final Mapper<Charset> CHARSET = DatabindMapper.of(Charset.class, "a character set such as UTF-8");

    /** A file, as an absolute path. */
    public static final Mapper<File> FILE = DatabindMapper.of(File.class, "a path");

    /** A path, as a URI: {@code file:///tmp/a}. */
    public static final Mapper<Path> PATH = DatabindMapper.of(Path.class, "a path");

    /** A number, whichever Java type fits it: {@code Integer}, {@code Long}, {@code BigInteger} or {@code Double}. */
    public static final Mapper<Number> NUMBER = DatabindMapper.of(Number.class, "a number");

    /** Any JSON string. */
    public static final Mapper<CharSequence> CHAR_SEQUENCE =
            new TextMapper<>("a string", text -> text, String::valueOf);

    /** Any JSON string. */
    public static final Mapper<StringBuilder> STRING_BUILDER =
            new TextMapper<>("a string", StringBuilder::new, StringBuilder::toString);

    /** An integer of 32 bits. */
    public static final Mapper<AtomicInteger> ATOMIC_INTEGER = IntegerMapper.of(
            Integer.MIN_VALUE,
            Integer.MAX_VALUE,
            value -> new AtomicInteger((int) value),
            (value, out) -> out.writeNumber(value.get()));

    /** An integer of 64 bits. */
    public static final Mapper<AtomicLong> ATOMIC_LONG = IntegerMapper.of(
            Long.MIN_VALUE, Long.MAX_VALUE, AtomicLong::new, (value, out) -> out.writeNumber(value.get()));

    /** Any JSON but null, as a tree. */
    public static final Mapper<JsonNode> JSON_NODE = DatabindMapper.tree();

    /** Any JSON but null, as plain Java values: maps, lists, strings, booleans and numbers. */
    public static final Mapper<Object> OBJECT = DatabindMapper.any();

    private Scalars() {}
}
