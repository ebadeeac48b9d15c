package dev.downbeat.it.dynamic.generated;

import java.util.List;
import java.util.Optional;

/** What the crew does, for the engine and for whoever predicts it. */
final class Work implements Crew {

    /** Results stay short and small, however long a workflow is. */
    private static final int LONGEST = 24;

    private static final int BELOW = 1000;

    @Override
    public int add(int left, int right) {
        return (left + right) % BELOW;
    }

    @Override
    public String join(String head, String tail) {
        String joined = head + tail;
        return joined.length() > LONGEST ? joined.substring(joined.length() - LONGEST) : joined;
    }

    @Override
    public Box pack(String label, int weight, Optional<String> note) {
        return new Box(join(label, note.orElse("-")), weight, List.of(weight, weight + 1));
    }

    @Override
    public Hue paint(Hue hue, boolean same) {
        return same
                ? hue
                : switch (hue) {
                    case RED -> Hue.GREEN;
                    case GREEN -> Hue.BLUE;
                    case BLUE -> Hue.RED;
                };
    }

    @Override
    public boolean exceeds(Box box, int limit) {
        return box.weight() > limit;
    }
}
