package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code @JsonFormat} on a property makes of its type. Without a locale it is the process's, without a zone UTC. */
public final class Formats {

    /** Reads text as the number that it is. */
    private static final JsonFactory NUMBERS = new JsonFactory();

    private Formats() {}

    /**
     * A number that is written as text: no digit is lost on its way through the engine. Read as text or number.
     *
     * @param number the mapper of the number
     * @param <T> the number
     * @return the mapper
     */
    public static <T> Mapper<T> text(Mapper<T> number) {
        return new NumberAsText<>(number);
    }

    /**
     * A date in a pattern.
     *
     * @param pattern the pattern, of {@link DateTimeFormatter}
     * @param locale a language tag, or empty
     * @param zone a zone's id, or empty
     * @return the mapper
     */
    public static Mapper<LocalDate> localDate(String pattern, String locale, String zone) {
        DateTimeFormatter format = formatter(pattern, locale, zone);
        return new TextMapper<>("a date as " + pattern, text -> LocalDate.parse(text, format), format::format);
    }

    /**
     * A date and time in a pattern.
     *
     * @param pattern the pattern, of {@link DateTimeFormatter}
     * @param locale a language tag, or empty
     * @param zone a zone's id, or empty
     * @return the mapper
     */
    public static Mapper<LocalDateTime> localDateTime(String pattern, String locale, String zone) {
        DateTimeFormatter format = formatter(pattern, locale, zone);
        return new TextMapper<>(
                "a date and time as " + pattern, text -> LocalDateTime.parse(text, format), format::format);
    }

    /**
     * A time of day in a pattern.
     *
     * @param pattern the pattern, of {@link DateTimeFormatter}
     * @param locale a language tag, or empty
     * @param zone a zone's id, or empty
     * @return the mapper
     */
    public static Mapper<LocalTime> localTime(String pattern, String locale, String zone) {
        DateTimeFormatter format = formatter(pattern, locale, zone);
        return new TextMapper<>("a time of day as " + pattern, text -> LocalTime.parse(text, format), format::format);
    }

    /**
     * A date and time with an offset in a pattern.
     *
     * @param pattern the pattern, of {@link DateTimeFormatter}
     * @param locale a language tag, or empty
     * @param zone a zone's id, or empty
     * @return the mapper
     */
    public static Mapper<OffsetDateTime> offsetDateTime(String pattern, String locale, String zone) {
        DateTimeFormatter format = formatter(pattern, locale, zone);
        return new TextMapper<>(
                "a date and time as " + pattern, text -> OffsetDateTime.parse(text, format), format::format);
    }

    /**
     * A date and time with a zone in a pattern.
     *
     * @param pattern the pattern, of {@link DateTimeFormatter}
     * @param locale a language tag, or empty
     * @param zone a zone's id, or empty
     * @return the mapper
     */
    public static Mapper<ZonedDateTime> zonedDateTime(String pattern, String locale, String zone) {
        DateTimeFormatter format = formatter(pattern, locale, zone);
        return new TextMapper<>(
                "a date and time as " + pattern, text -> ZonedDateTime.parse(text, format), format::format);
    }

    /**
     * A point in time in a pattern.
     *
     * @param pattern the pattern, of {@link DateTimeFormatter}
     * @param locale a language tag, or empty
     * @param zone a zone's id, or empty
     * @return the mapper
     */
    public static Mapper<Instant> instant(String pattern, String locale, String zone) {
        DateTimeFormatter format = formatter(pattern, locale, zone);
        DateTimeFormatter zoned = format.getZone() == null ? format.withZone(ZoneId.of("UTC")) : format;
        return new TextMapper<>("a time as " + pattern, text -> zoned.parse(text, Instant::from), zoned::format);
    }

    /**
     * A point in time in a pattern.
     *
     * @param pattern the pattern, of {@link SimpleDateFormat}
     * @param locale a language tag, or empty
     * @param zone a zone's id, or empty
     * @return the mapper
     */
    public static Mapper<Date> date(String pattern, String locale, String zone) {
        Function<String, Date> parse = text -> {
            try {
                return dateFormat(pattern, locale, zone).parse(text);
            } catch (ParseException e) {
                throw new IllegalArgumentException(e);
            }
        };
        return new TextMapper<>(
                "a time as " + pattern,
                parse,
                date -> dateFormat(pattern, locale, zone).format(date));
    }

    /** A new one each time: it is not safe for use by several threads. */
    private static SimpleDateFormat dateFormat(String pattern, String locale, String zone) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale(locale));
        format.setTimeZone(TimeZone.getTimeZone(zone.isEmpty() ? "UTC" : zone));
        return format;
    }

    private static DateTimeFormatter formatter(String pattern, String locale, String zone) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, locale(locale));
        return zone.isEmpty() ? format : format.withZone(ZoneId.of(zone));
    }

    private static Locale locale(String tag) {
        return tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag.replace('_', '-'));
    }

    private record NumberAsText<T>(Mapper<T> number) implements Mapper<T> {

        @Override
        public T read(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return number.read(in);
            }
            String text = in.getText();
            if (text.length() > DecimalMappers.MAX_DIGITS) {
                throw JsonMismatchException.at(in, expected());
            }
            try (JsonParser digits = NUMBERS.createParser(text)) {
                if (digits.nextToken() == null) {
                    throw JsonMismatchException.at(in, expected());
                }
                T value = number.readNullable(digits);
                if (value != null && digits.nextToken() == null) {
                    return value;
                }
            } catch (IOException | JsonMismatchException e) {
                // No number, but perhaps NaN; else refused below, where the place is known.
            }
            return number.read(in);
        }

        /** A blank text is no number: Jackson takes it for null. */
        @Override
        public @Nullable T readNullable(JsonParser in) throws IOException {
            boolean blank = in.currentToken() == JsonToken.VALUE_STRING
                    && in.getTextLength() <= DecimalMappers.MAX_DIGITS
                    && in.getText().isBlank();
            return blank ? number.readNull() : Mapper.super.readNullable(in);
        }

        @Override
        public void write(T value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }

        @Override
        public boolean isDefault(T value) {
            return number.isDefault(value);
        }

        @Override
        public String expected() {
            return number.expected() + ", as a string";
        }
    }
}
