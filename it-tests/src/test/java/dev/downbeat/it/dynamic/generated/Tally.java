package dev.downbeat.it.dynamic.generated;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each form, or each break, occurred. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(it -> "    " + it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining("\n"));
    }
}
