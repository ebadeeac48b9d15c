package dev.downbeat.definition;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations as people write them: {@code 90s}, {@code 2m}, {@code 1h 30m}, {@code 3 days}, {@code 500ms}, or as ISO-8601 does:
 * {@code PT1H}, {@code P1DT2H}. Units come from the longest to the shortest, each once; a day has 24 hours. Zero is a
 * duration, less is not.
 */
public final class Durations {

    private static final Pattern PART = Pattern.compile("(\\d+)\\s*([\\p{L}µ]*)\\s*");
    private static final String EXAMPLES =
            "write \"90s\", \"2m\", \"1h 30m\", \"3 days\", \"500ms\" or ISO-8601 \"PT1H\"";

    private Durations() {}

    /** What a text turned out to be. */
    public sealed interface Reading {

        /**
         * A duration, zero or more.
         *
         * @param duration the duration
         */
        record Read(Duration duration) implements Reading {}

        /**
         * No duration; the problem is a sentence without its full stop, and says what to write instead.
         *
         * @param problem what is wrong with it
         */
        record Unreadable(String problem) implements Reading {}
    }

    /**
     * Reads a duration to the millisecond.
     *
     * @param text the text
     * @return the definition
     */
    public static Reading read(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return unreadable("it is blank");
        }
        try {
            return words.matches("(?i)[+-]?P.*") ? iso(words) : units(words);
        } catch (ArithmeticException | NumberFormatException tooLong) {
            return new Reading.Unreadable("it is longer than can be counted");
        }
    }

    /**
     * Reads a duration of whole seconds, which is all that the server keeps of most.
     *
     * @param text the text
     * @return the duration, or what is wrong with the text
     */
    public static Reading readSeconds(String text) {
        return switch (read(text)) {
            case Reading.Read(Duration duration)
            when !duration.truncatedTo(ChronoUnit.SECONDS).equals(duration) ->
                new Reading.Unreadable("the server counts it in whole seconds, and this is "
                        + (duration.toSeconds() == 0 ? "less than one" : "none"));
            case Reading other -> other;
        };
    }

    private static Reading iso(String words) {
        if (words.contains("-")) {
            return new Reading.Unreadable("it is negative");
        }
        try {
            return new Reading.Read(Duration.parse(words));
        } catch (DateTimeException notIso) {
            return unreadable(
                    words.matches("(?i)[+]?P[^T]*[YMW].*")
                            ? "years, months and weeks have no fixed place in a duration; days do"
                            : "it is not ISO-8601, which is like P1DT2H30M");
        }
    }

    private static Reading units(String words) {
        if (words.startsWith("-")) {
            return new Reading.Unreadable("it is negative");
        }
        Matcher part = PART.matcher(words);
        Duration sum = Duration.ZERO;
        @Nullable Unit before = null;
        int read = 0;
        while (read < words.length()) {
            if (!part.find() || part.start() != read) {
                return unreadable("\"" + words.substring(read) + "\" is no number with a unit");
            }
            String word = words.substring(part.start(2), part.end(2));
            if (word.isEmpty()) {
                return unreadable("\"" + words.substring(read) + "\" has no unit");
            }
            Optional<Unit> unit = Unit.called(word);
            if (unit.isEmpty()) {
                return unreadable("\"" + word + "\" is no unit");
            }
            if (before != null && unit.get().compareTo(before) <= 0) {
                return unreadable("units go from the longest to the shortest, each once");
            }
            before = unit.get();
            sum = sum.plus(before.length.multipliedBy(Long.parseLong(words.substring(part.start(1), part.end(1)))));
            read = part.end();
        }
        return new Reading.Read(sum);
    }

    private static Reading unreadable(String problem) {
        return new Reading.Unreadable(problem + "; " + EXAMPLES);
    }

    private enum Unit {
        DAY(Duration.ofDays(1)),
        HOUR(Duration.ofHours(1)),
        MINUTE(Duration.ofMinutes(1)),
        SECOND(Duration.ofSeconds(1)),
        MILLISECOND(Duration.ofMillis(1));

        private final Duration length;

        Unit(Duration length) {
            this.length = length;
        }

        static Optional<Unit> called(String word) {
            return Optional.ofNullable(
                    switch (word.toLowerCase(Locale.ROOT)) {
                        case "d", "day", "days" -> DAY;
                        case "h", "hr", "hrs", "hour", "hours" -> HOUR;
                        case "m", "min", "mins", "minute", "minutes" -> MINUTE;
                        case "s", "sec", "secs", "second", "seconds" -> SECOND;
                        case "ms", "milli", "millis", "millisecond", "milliseconds" -> MILLISECOND;
                        default -> null;
                    });
        }
    }
}
