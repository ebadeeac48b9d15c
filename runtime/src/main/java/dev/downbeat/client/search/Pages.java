package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hits of a search, read page by page when they are asked for. A page is found by the time at which the last one ended, not
 * by counting: so nothing is left out or told twice when hits are removed, or cease to be hits, while they are read; and what
 * starts meanwhile is not among them.
 */
final class Pages implements Iterator<JsonNode> {

    private final Index index;
    private final Criteria criteria;
    private final Deque<JsonNode> read = new ArrayDeque<>();
    private final String bound;
    private @Nullable Long reached;
    private Set<String> seenThere = new HashSet<>();
    private int start;
    private boolean last;

    Pages(Index index, Criteria criteria) {
        this.index = index;
        this.criteria = criteria;
        this.bound = criteria.order() == Order.OLDEST_FIRST ? newest() : "";
    }

    /** Otherwise executions that are started or restarted while they are read would come without end. */
    private String newest() {
        List<JsonNode> newest = index.page(0, 1, Order.NEWEST_FIRST, criteria.text(), criteria.query(""))
                .hits();
        if (newest.isEmpty()) {
            last = true;
            return "";
        }
        return "startTime<" + (started(newest.getFirst()) + 1);
    }

    @Override
    public boolean hasNext() {
        while (read.isEmpty() && !last) {
            readPage();
        }
        return !read.isEmpty();
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.removeFirst();
    }

    private void readPage() {
        List<JsonNode> hits = index.page(
                        start, criteria.pageSize(), criteria.order(), criteria.text(), criteria.query(rest()))
                .hits();
        boolean news = hits.size() < criteria.pageSize();
        for (JsonNode hit : hits) {
            long time = started(hit);
            if (reached == null || time != reached) {
                if (reached != null && (criteria.order() == Order.NEWEST_FIRST ? time > reached : time < reached)) {
                    throw unheeded();
                }
                reached = time;
                seenThere = new HashSet<>();
            }
            if (seenThere.add(index.id(hit))) {
                news = true;
                if (criteria.holds(hit)) {
                    read.addLast(hit);
                }
            }
        }
        if (!news) {
            throw unheeded();
        }
        // A millisecond in which more started than a page holds is counted through.
        start = seenThere.size() >= criteria.pageSize() ? seenThere.size() : 0;
        last = hits.size() < criteria.pageSize();
    }

    private static IllegalStateException unheeded() {
        return new IllegalStateException(
                "the search of this server does not heed startTime and the order by it: what is"
                        + " found cannot be read page by page; give pageSize(…) a number that is large enough");
    }

    private String rest() {
        if (reached == null) {
            return bound;
        }
        return criteria.order() == Order.NEWEST_FIRST
                ? "startTime<" + (reached + 1)
                : "startTime>" + (reached - 1) + " AND " + bound;
    }

    private static long started(JsonNode hit) {
        return Condition.millis(hit, "startTime").orElse(0L);
    }
}
