package dev.downbeat.wiring.check;

import java.net.URI;
import java.time.DateTimeException;
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
import java.util.Base64;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Whether a text is one that a type of Java takes: dates and times, ids, addresses. */
final class FormattedTexts {

    private record Format(Function<String, Object> parse, String example) {}

    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("Instant", new Format(Instant::parse, "2026-01-31T12:00:00Z")),
            Map.entry("LocalDate", new Format(LocalDate::parse, "2026-01-31")),
            Map.entry("LocalDateTime", new Format(LocalDateTime::parse, "2026-01-31T12:00:00")),
            Map.entry("LocalTime", new Format(LocalTime::parse, "12:00:00")),
            Map.entry("OffsetDateTime", new Format(OffsetDateTime::parse, "2026-01-31T12:00:00+01:00")),
            Map.entry("ZonedDateTime", new Format(ZonedDateTime::parse, "2026-01-31T12:00:00+01:00[Europe/Berlin]")),
            Map.entry("OffsetTime", new Format(OffsetTime::parse, "12:00:00+01:00")),
            Map.entry("Year", new Format(Year::parse, "2026")),
            Map.entry("YearMonth", new Format(YearMonth::parse, "2026-01")),
            Map.entry("MonthDay", new Format(MonthDay::parse, "--01-31")),
            Map.entry("ZoneId", new Format(ZoneId::of, "Europe/Berlin")),
            Map.entry("ZoneOffset", new Format(ZoneOffset::of, "+01:00")),
            Map.entry("Currency", new Format(Currency::getInstance, "EUR")),
            Map.entry("Pattern", new Format(Pattern::compile, "[a-z]+")),
            Map.entry("Period", new Format(Period::parse, "P1M")),
            Map.entry("UUID", new Format(UUID::fromString, "123e4567-e89b-12d3-a456-426614174000")),
            Map.entry("URI", new Format(URI::create, "https://example.com/")),
            Map.entry("byte[]", new Format(Base64.getDecoder()::decode, "SGVsbG8=")));

    private FormattedTexts() {}

    /**
     * What is wrong with a text, by the type's simple name. Types that are not known here take any text.
     *
     * @return an example of a right one, empty if the text is one
     */
    static Optional<String> fault(String type, String text) {
        Format format = FORMATS.get(type);
        if (format == null) {
            return Optional.empty();
        }
        try {
            Object parsed = format.parse.apply(text);
            return parsed == null ? Optional.of(format.example) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.of("one is " + format.example);
        }
    }
}
