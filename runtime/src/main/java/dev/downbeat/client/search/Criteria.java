package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a search asks for. Immutable.
 *
 * @param conditions what every hit must fulfil
 * @param where the same in the server's own language, as the user wrote it; empty for nothing
 * @param text what must be found anywhere; a star for anything
 * @param order which come first
 * @param pageSize how many are asked for at once
 */
record Criteria(List<Condition> conditions, String where, String text, Order order, int pageSize) {

    private static final int LARGEST_PAGE = 5000;

    /** Servers read so much in the first line of a request, as a rule; what is escaped there counts up to threefold. */
    private static final int LONGEST_QUERY = 4000;

    static final Criteria NONE = new Criteria(List.of(), "", Index.ANY_TEXT, Order.NEWEST_FIRST, 100);

    Criteria and(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Criteria(List.copyOf(more), where, text, order, pageSize);
    }

    Criteria where(String query) {
        if (query.isBlank()) {
            throw new IllegalArgumentException("the query must not be blank");
        }
        return new Criteria(conditions, query.strip(), text, order, pageSize);
    }

    Criteria text(String wanted) {
        if (wanted.isBlank() || wanted.strip().equals(Index.ANY_TEXT)) {
            throw new IllegalArgumentException(
                    "the text to search for must say something: a search for \"" + wanted + "\" would find everything");
        }
        return new Criteria(conditions, where, wanted, order, pageSize);
    }

    Criteria order(Order first) {
        return new Criteria(conditions, where, text, first, pageSize);
    }

    Criteria pageSize(int hits) {
        if (hits < 1 || hits > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page can have 1 to " + LARGEST_PAGE + " hits, not " + hits);
        }
        return new Criteria(conditions, where, text, order, hits);
    }

    boolean isExact() {
        return conditions.stream().allMatch(Condition::isExact);
    }

    boolean holds(JsonNode hit) {
        return conditions.stream().allMatch(condition -> condition.holds().test(hit));
    }

    /** An OR of the user's must not reach beyond what the user wrote. */
    private String grouped() {
        return where.contains(" OR ") ? "(" + where + ")" : where;
    }

    /** In the server's language, with what the next page needs. */
    String query(String more) {
        String query = Stream.of(Stream.of(grouped()), conditions.stream().map(Condition::query), Stream.of(more))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" AND "));
        if (query.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("the query has " + query.length()
                    + " characters, and servers read about " + LONGEST_QUERY + ": search for fewer values at once");
        }
        return query;
    }
}
