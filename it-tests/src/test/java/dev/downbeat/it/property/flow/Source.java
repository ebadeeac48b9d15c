package dev.downbeat.it.property.flow;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text with places in it. */
public final class Source {

    /** From where to where something stands. */
    public record Span(int start, int end) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Span> spans = new LinkedHashMap<>();

    Source add(String more) {
        text.append(more);
        return this;
    }

    /** Adds something whose place is remembered. */
    Source add(String key, String more) {
        int start = text.length();
        text.append(more);
        spans.put(key, new Span(start, text.length()));
        return this;
    }

    int length() {
        return text.length();
    }

    void mark(String key, int start) {
        spans.put(key, new Span(start, text.length()));
    }

    public String text() {
        return text.toString();
    }

    /** The place of something, if it is written. */
    public Span at(String key) {
        Span span = spans.get(key);
        if (span == null) {
            throw new IllegalArgumentException(key + " is not among " + spans.keySet());
        }
        return span;
    }

    public boolean has(String key) {
        return spans.containsKey(key);
    }

    @Override
    public String toString() {
        return text();
    }
}
