package dev.downbeat.wiring.model;

import java.util.List;

/**
 * A case of a switch.
 *
 * @param values the values for which it runs, as written
 * @param block what it runs
 */
public record SwitchCase(List<Written> values, Block block) {

    /** Copies the values. */
    public SwitchCase {
        values = List.copyOf(values);
    }
}
