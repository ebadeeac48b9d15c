package dev.downbeat.it.dynamic.generated;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Breaks one thing in a workflow at one of the places where it can be broken; or nothing, and counts the places. */
final class Sabotage {

    private final Map<Break, Integer> places = new EnumMap<>(Break.class);
    private final Optional<Break> what;
    private final int place;
    private String line = "";

    private Sabotage(Optional<Break> what, int place) {
        this.what = what;
        this.place = place;
    }

    static Sabotage none() {
        return new Sabotage(Optional.empty(), 0);
    }

    static Sabotage of(Break what, int place) {
        return new Sabotage(Optional.of(what), place);
    }

    /**
     * Whether to break it here.
     *
     * @param here what stands on the line of this package that is to be told
     */
    boolean strikes(Break kind, String here) {
        int count = places.merge(kind, 1, Integer::sum);
        boolean strikes = what.isPresent() && what.get() == kind && count == place;
        if (strikes) {
            line = here;
        }
        return strikes;
    }

    /** How often each could have been broken. */
    Map<Break, Integer> places() {
        return places;
    }

    /** What stands on the line that is to be told; nothing, if nothing was broken. */
    String line() {
        return line;
    }
}
