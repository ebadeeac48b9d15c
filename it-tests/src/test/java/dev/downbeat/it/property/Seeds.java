package dev.downbeat.it.property;

import dev.downbeat.it.property.world.World;
import dev.downbeat.it.property.world.WorldMaker;
import java.util.ArrayList;
import java.util.List;

/** Which programs are made: 500 from seed 0 on, if nothing else is asked for. */
final class Seeds {

    static final int BATCH = 50;

    private Seeds() {}

    /** The programs, a batch of one world at a time. */
    static List<List<Long>> batches() {
        long first = Long.getLong("downbeat.property.seed", 0);
        long count = Long.getLong("downbeat.property.programs", 500);
        List<List<Long>> batches = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            if (batches.isEmpty() || seed % BATCH == 0) {
                batches.add(new ArrayList<>());
            }
            batches.getLast().add(seed);
        }
        return batches;
    }

    static World world(List<Long> batch, int port) {
        return WorldMaker.make((int) (batch.getFirst() / BATCH), port);
    }
}
