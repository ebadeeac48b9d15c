package dev.downbeat.wiring.script;

import java.util.Comparator;
import java.util.List;

/**
 * What is known of a script without running it.
 *
 * @param faults what is wrong with it, in the order of their places
 * @param reads the inputs that it certainly reads, in the order of their places; none if the text cannot be read
 * @param readsWhole whether it may read inputs that {@code reads} does not name: it uses its input as a whole, or could not be
 *     read. An input is known to be unread only where this is false.
 * @param traps what silently goes wrong in it, depending on the types of its inputs
 */
public record ParsedScript(
        List<ScriptFault> faults, List<ScriptRead> reads, boolean readsWhole, List<ScriptTrap> traps) {

    /** Sorts and copies the lists. */
    public ParsedScript {
        faults = faults.stream()
                .sorted(Comparator.comparingInt(fault -> fault.place().offset()))
                .toList();
        reads = reads.stream()
                .sorted(Comparator.comparingInt(read -> read.place().offset()))
                .toList();
        traps = traps.stream()
                .sorted(Comparator.comparingInt(trap -> trap.place().offset()))
                .toList();
    }

    /**
     * A script without traps.
     *
     * @param faults what is wrong with it
     * @param reads the inputs that it certainly reads
     * @param readsWhole whether it may read others
     */
    public ParsedScript(List<ScriptFault> faults, List<ScriptRead> reads, boolean readsWhole) {
        this(faults, reads, readsWhole, List.of());
    }

    /**
     * A script of which no reads are known.
     *
     * @param faults what is wrong with it, may be nothing
     * @return the script
     */
    public static ParsedScript unread(List<ScriptFault> faults) {
        return new ParsedScript(faults, List.of(), true);
    }
}
