package dev.downbeat.wiring.check;

import dev.downbeat.wiring.problem.NearestName;
import java.util.List;
import java.util.Optional;

/** A misspelt name and the one that is therefore missing are one mistake, which gets one message. */
final class Misspelling {

    private Misspelling() {}

    /**
     * Which of the missing names a wrong one stands for.
     *
     * @return the nearest, or the only one that is missing
     */
    static Optional<String> meant(String wrong, List<String> missing) {
        Optional<String> near = NearestName.of(wrong, missing).stream().findFirst();
        return near.isPresent() || missing.size() != 1 ? near : Optional.of(missing.get(0));
    }
}
