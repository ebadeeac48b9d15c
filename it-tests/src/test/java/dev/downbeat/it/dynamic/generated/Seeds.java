package dev.downbeat.it.dynamic.generated;

import java.util.List;
import java.util.stream.LongStream;

/** Which workflows are made: 50 from seed 0 on, if nothing else is asked for. */
final class Seeds {

    /** So many that each form and each break occurs. */
    static final int ENOUGH = 50;

    private Seeds() {}

    static List<Long> all() {
        long first = Long.getLong("downbeat.dynamic.seed", 0);
        long count = Long.getLong("downbeat.dynamic.programs", ENOUGH);
        return LongStream.range(first, first + count).boxed().toList();
    }

    /** The first of what went wrong, to be read. */
    static String shown(List<String> failures) {
        int most = Integer.getInteger("downbeat.dynamic.shown", 5);
        return failures.size() + " failures:\n"
                + String.join("\n", failures.stream().limit(most).toList());
    }
}
