package dev.downbeat.it.property;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each form or mutation occurred. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    synchronized int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    @Override
    public synchronized String toString() {
        return counts.entrySet().stream()
                .map(it -> "    " + it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining("\n"));
    }
}
