package dev.downbeat.json;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The names by which properties of one type have been read so far, each with a number. All objects of the type share it, so
 * that an object notes what has arrived as bits and not as names.
 *
 * <p>It grows to what a mapper reads, never with what a sender makes up: a property that the type does not have is skipped, not
 * read.
 */
final class PropertyNames {

    private volatile String[] names = {};

    /**
     * The number of a name that is being read; a new name gets one.
     *
     * @param likely where it stands as a rule: after the one before it
     */
    int number(String name, int likely) {
        int known = find(name, likely);
        return known >= 0 ? known : add(name);
    }

    /**
     * The number of a name.
     *
     * @param likely where it stands as a rule
     * @return a negative number if it has never been read
     */
    int find(String name, int likely) {
        String[] known = names;
        if (likely < known.length && known[likely].equals(name)) {
            return likely;
        }
        for (int number = 0; number < known.length; number++) {
            if (known[number].equals(name)) {
                return number;
            }
        }
        return -1;
    }

    String name(int number) {
        return names[number];
    }

    private synchronized int add(String name) {
        int known = find(name, 0);
        if (known >= 0) {
            return known;
        }
        String[] more = Stream.concat(Arrays.stream(names), Stream.of(name)).toArray(String[]::new);
        names = more;
        return more.length - 1;
    }
}
