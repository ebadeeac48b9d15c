package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One condition of a search: what the server is asked, and what a hit must then be. The server may take the question for a wider
 * one; the answer is picked over here.
 *
 * @param query what the server is asked; empty if it cannot be said in its language
 * @param isExact whether the server takes it for what it says
 * @param holds whether a hit is meant
 */
record Condition(String query, boolean isExact, Predicate<JsonNode> holds) {

    /**
     * The server takes quotes and brackets out of a value, splits it at commas and the whole query at {@code AND}, takes a star
     * for any characters, and knows no way to escape any of them (measured with 3.32.3).
     */
    private static final Pattern UNSPEAKABLE = Pattern.compile("['\"()*,\\\\]| (?=AND )|(?<= AND) ");

    /** One of some values. A value that the server's language cannot say is asked for with stars in it. */
    static Condition oneOf(String field, List<String> values) {
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a search by " + field + " wants values that are not blank: " + values);
        }
        Set<String> wanted = Set.copyOf(values);
        Predicate<JsonNode> holds = hit -> wanted.contains(hit.path(field).asText());
        boolean speakable =
                values.stream().noneMatch(value -> UNSPEAKABLE.matcher(value).find());
        if (values.size() == 1) {
            String value = UNSPEAKABLE.matcher(values.getFirst()).replaceAll("*");
            return new Condition(field + "='" + value + "'", speakable, holds);
        }
        if (!speakable) {
            return new Condition("", false, holds);
        }
        // A blank after a comma would be taken for a part of the next value.
        return new Condition(
                wanted.stream().sorted().collect(Collectors.joining("','", field + " IN ('", "')")), true, holds);
    }

    /** A number that not every server has in its index. */
    static Condition number(String field, int value) {
        return new Condition(field + "=" + value, false, hit -> hit.path(field).asInt() == value);
    }

    static Condition after(String field, Instant time) {
        long millis = time.toEpochMilli();
        return new Condition(
                field + ">" + millis,
                true,
                hit -> millis(hit, field).filter(at -> at > millis).isPresent());
    }

    /** What has no such time has 0, and would be before everything. */
    static Condition before(String field, Instant time) {
        Instant whole = time.truncatedTo(ChronoUnit.MILLIS);
        long millis = whole.equals(time) ? whole.toEpochMilli() : whole.toEpochMilli() + 1;
        return new Condition(
                field + ">0 AND " + field + "<" + millis,
                true,
                hit -> millis(hit, field).filter(at -> at < millis).isPresent());
    }

    /** A time of a hit; empty for none. */
    static Optional<Long> millis(JsonNode hit, String field) {
        JsonNode time = hit.path(field);
        if (time.isNumber()) {
            return Optional.of(time.asLong()).filter(millis -> millis > 0);
        }
        try {
            return Optional.of(Instant.parse(time.asText()).toEpochMilli()).filter(millis -> millis > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
