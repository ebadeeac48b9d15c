package dev.downbeat.wiring.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Dates as the engine reads them in a wait. */
final class Dates {

    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}( (UTC|GMT([+-]\\d{2}:\\d{2})?|[+-]\\d{4}))?)?");
    private static final int DAY = "2026-01-31".length();
    private static final int MINUTE = "2026-01-31 18:30".length();

    private Dates() {}

    /**
     * Why the engine cannot read a date.
     *
     * @param text the text
     * @return the reason, empty if it can
     */
    static Optional<String> fault(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.of(
                    text.isBlank() ? "it is blank" : "the server reads dates of one form only, to the minute");
        }
        if (!reads(LocalDate::parse, text.substring(0, DAY))) {
            return Optional.of("there is no such day");
        }
        return text.length() == DAY || reads(LocalTime::parse, text.substring(DAY + 1, MINUTE))
                ? Optional.empty()
                : Optional.of("there is no such time");
    }

    private static boolean reads(Function<String, Object> parse, String text) {
        try {
            return parse.apply(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
