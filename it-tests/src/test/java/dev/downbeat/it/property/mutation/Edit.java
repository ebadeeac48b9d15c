package dev.downbeat.it.property.mutation;

import dev.downbeat.it.property.flow.Source;
import java.util.Map;
import java.util.TreeMap;

/** Changes of a source, one of them with the mark {@value #MARK} before the word at which the error has to be. */
final class Edit {

    /** Stands before the wrong word and is taken out. */
    static final String MARK = "\u2316";

    private record Change(int end, String text) {}

    private final Source source;
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    Edit(Source source) {
        this.source = source;
    }

    /** Puts something else in the place of what has a key. */
    Edit replace(String key, String text) {
        Source.Span span = source.at(key);
        changes.put(span.start(), new Change(span.end(), text));
        return this;
    }

    /** Puts something before what has a key. */
    Edit before(String key, String text) {
        int at = source.at(key).start();
        changes.put(at, new Change(at, text));
        return this;
    }

    /** Puts something after what has a key. */
    Edit after(String key, String text) {
        int at = source.at(key).end();
        changes.put(at, new Change(at, text));
        return this;
    }

    /** Takes out what has a key, and the comma beside it. */
    Edit withoutParameter(String key) {
        Source.Span span = source.at(key);
        String text = source.text();
        boolean first = text.charAt(span.start() - 1) == '(';
        int start = first ? span.start() : span.start() - 2;
        int end = first && text.startsWith(", ", span.end()) ? span.end() + 2 : span.end();
        changes.put(start, new Change(end, ""));
        return this;
    }

    String was(String key) {
        Source.Span span = source.at(key);
        return source.text().substring(span.start(), span.end());
    }

    Mutant mutant(Mutation mutation) {
        StringBuilder text = new StringBuilder(source.text());
        for (Map.Entry<Integer, Change> change : changes.descendingMap().entrySet()) {
            text.replace(
                    change.getKey(), change.getValue().end(), change.getValue().text());
        }
        int offset = text.indexOf(MARK);
        if (offset < 0) {
            throw new IllegalStateException(mutation.name() + " marks nothing");
        }
        return new Mutant(
                mutation.name(),
                mutation.code().name(),
                mutation.warning(),
                text.deleteCharAt(offset).toString(),
                offset);
    }
}
