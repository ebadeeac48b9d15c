package dev.downbeat.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which properties of one object have come; made for each object that is read, so it holds little. */
final class Arrivals {

    private static final int NAMED = 20;

    private final PropertyNames names;

    /** The first 64 of the names that have been read, as bits. */
    private long read;

    /** The others, if there are any. */
    private @Nullable BitSet further;

    private @Nullable List<String> skipped;
    private long unnamed;
    private int next;

    Arrivals(PropertyNames names) {
        this.names = names;
    }

    void read(String name) {
        int number = names.number(name, next);
        next = number + 1;
        if (number < Long.SIZE) {
            read |= 1L << number;
            return;
        }
        if (further == null) {
            further = new BitSet();
        }
        further.set(number);
    }

    void skip(String name) {
        if (skipped == null) {
            skipped = new ArrayList<>(NAMED);
        }
        if (skipped.size() < NAMED) {
            skipped.add(name);
        } else {
            unnamed++;
        }
    }

    boolean has(String name) {
        int number = names.find(name, next);
        next = number + 1;
        return number >= 0 && isRead(number);
    }

    private boolean isRead(int number) {
        return number < Long.SIZE ? (read & (1L << number)) != 0 : further != null && further.get(number);
    }

    /** Before the names that must have come are asked for: they are asked for in the order of the type. */
    void rewind() {
        next = 0;
    }

    /** In words: what was read, by the alphabet, since the order of arrival is not kept; then what was skipped. */
    String inWords() {
        Set<String> all = new TreeSet<>();
        int last = further == null ? Long.SIZE : further.length();
        for (int number = 0; number < last; number++) {
            if (isRead(number)) {
                all.add(names.name(number));
            }
        }
        all = new LinkedHashSet<>(all);
        if (skipped != null) {
            all.addAll(skipped);
        }
        if (all.isEmpty()) {
            return "nothing";
        }
        String shown = all.stream().map(FoundValue::shortened).collect(Collectors.joining(", "));
        return unnamed == 0 ? shown : shown + " and " + unnamed + " more";
    }
}
