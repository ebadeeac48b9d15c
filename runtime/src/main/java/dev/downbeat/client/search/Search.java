package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A search in one of the server's indexes. Immutable: each method gives another search that asks for more. All that is asked for
 * must hold. Nothing is sent before {@link #stream()}, {@link #total()} or what is built on them.
 *
 * <p>The index is written by the server beside its work: on SQLite a started execution is found after some ten milliseconds, on
 * others after a second. What was removed is found all the same, unless the index was to forget it too ({@code remove(false)}).
 *
 * <p>Servers drop what they do not understand of a query and answer as if they had not been asked for it. So every hit is held
 * against the conditions before it is given out; and of the server's own language ({@link #where}) what this very server would
 * drop is refused.
 *
 * @param <S> this kind of search
 * @param <H> what is found
 */
public abstract sealed class Search<S extends Search<S, H>, H> permits WorkflowSearch, TaskSearch {

    private static final int CHARACTERISTICS = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;

    private final Index index;
    private final Dialect dialect;
    private final Criteria criteria;

    Search(Index index, Dialect dialect, Criteria criteria) {
        this.index = index;
        this.dialect = dialect;
        this.criteria = criteria;
    }

    abstract S with(Criteria criteria);

    abstract H found(JsonNode hit);

    Index index() {
        return index;
    }

    Dialect dialect() {
        return dialect;
    }

    S and(Condition condition) {
        return with(criteria.and(condition));
    }

    /**
     * Those in which a text stands: in input or output as the server's index has them ({@code {orderId=7, lines=[…]}}, not
     * JSON), a reason, a name, an id.
     *
     * <p>A server on SQLite looks for the letters, whatever their case, and wherever they stand: {@code ada} is found in {@code
     * Canada}. One with an index of words (Elasticsearch, PostgreSQL) looks for words, in its own way.
     *
     * @param text the text, as it stands. Conductor: {@code freeText}
     * @return the search with it, in place of one that was said before
     * @throws IllegalArgumentException if it is blank, or only a star
     */
    public S text(String text) {
        return with(criteria.text(text));
    }

    /**
     * Those that a query in the server's own language means, beside all that is said otherwise: {@code workflowType='hello' AND
     * status IN (FAILED,TIMED_OUT)}. It is sent as it stands. Times are milliseconds since 1970.
     *
     * <p>Of the open-source server on SQLite (measured with 3.32.3): conditions are {@code field=value}, {@code field<value},
     * {@code field>value} and {@code field IN (a,b)}, joined by {@code AND}; a star stands for any characters. It drops fields
     * that it does not know, {@code version} and {@code priority} among them, and {@code !=}; it takes {@code OR}, {@code NOT},
     * {@code and} and a blank after a comma for parts of something else. All these are refused when the search begins; for that
     * it is asked a few questions, each once.
     *
     * @param query the query. Conductor: {@code query}
     * @return the search with it, in place of one that was said before
     * @throws IllegalArgumentException if it is blank; and, by what is built on {@link #stream()} and {@link #total()}, if the
     *     server would take it for something else
     */
    public S where(String query) {
        return with(criteria.where(query));
    }

    /**
     * Those that started last come first, which is so unless {@link #oldestFirst()} is said.
     *
     * @return the search in that order
     */
    public S newestFirst() {
        return with(criteria.order(Order.NEWEST_FIRST));
    }

    /**
     * Those that started first come first. It costs one more call.
     *
     * @return the search in that order
     */
    public S oldestFirst() {
        return with(criteria.order(Order.OLDEST_FIRST));
    }

    /**
     * How many hits a call brings.
     *
     * @param hits 1 to 5000. Default: 100. Conductor: {@code size}
     * @return the search with it
     * @throws IllegalArgumentException if it is out of that range
     */
    public S pageSize(int hits) {
        return with(criteria.pageSize(hits));
    }

    /**
     * Finds them, page by page: a page is asked for when the stream comes to it, by the thread that reads it, so {@code
     * limit(…)} saves calls.
     *
     * <p>What starts after the first page was read is not among the hits; none comes twice, and none is left out because others
     * are removed or changed meanwhile. So they may be steered while the stream is read.
     *
     * @return the hits, ordered; sequential, need not be closed
     * @throws IllegalArgumentException when it is read, if the server would not understand the query, or it is too long
     * @throws dev.downbeat.ConductorException when it is read, if the server refuses the query or cannot be reached
     */
    public Stream<H> stream() {
        return hits(this::asked).map(this::found);
    }

    /**
     * {@link #stream()}, all of it.
     *
     * @return the hits
     */
    public List<H> toList() {
        return stream().toList();
    }

    /**
     * The first of {@link #stream()}.
     *
     * @return the newest hit, or the oldest with {@link #oldestFirst()}; empty if there is none
     */
    public Optional<H> first() {
        return pageSize(Math.min(criteria.pageSize(), 10)).stream().findFirst();
    }

    /**
     * How many there are now. One call, except where the server cannot count what is asked for, as the open-source server cannot
     * by version: then all pages are read.
     *
     * @return the number of hits. Conductor: {@code totalHits}
     * @throws IllegalArgumentException if the server would not understand the query, or it is too long
     * @throws dev.downbeat.ConductorException if the server refuses the query or cannot be reached
     */
    public long total() {
        Criteria asked = asked();
        return asked.isExact()
                ? index.count(asked.text(), asked.query(""))
                : hits(() -> asked).count();
    }

    private Criteria asked() {
        if (!criteria.where().isEmpty()) {
            dialect.check(criteria.where());
        }
        String text = criteria.text();
        return text.equals(Index.ANY_TEXT) || !dialect.comparesLetters()
                ? criteria
                : criteria.and(Dialect.letters(text)).text(Dialect.pattern(text));
    }

    /** Nothing is asked before the first hit is wanted, and no page before its own first hit is: also by an iterator. */
    private Stream<JsonNode> hits(Supplier<Criteria> asked) {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(new Pages(index, asked.get()), CHARACTERISTICS),
                CHARACTERISTICS,
                false);
    }
}
