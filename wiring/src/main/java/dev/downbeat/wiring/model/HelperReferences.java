package dev.downbeat.wiring.model;

import java.util.List;

/**
 * The reference names of the helper tasks that a form needs beside its own: they derive from the task's, so that a reader of the
 * definition finds where they come from, and no other task may have them.
 */
public final class HelperReferences {

    private HelperReferences() {}

    /**
     * The join of a fork.
     *
     * @param fork the fork's reference
     * @return the join's
     */
    public static String join(String fork) {
        return fork + "_join";
    }

    /**
     * What a join waits for where a branch ends with a switch.
     *
     * @param chosen the switch's reference
     * @return the end's
     */
    public static String end(String chosen) {
        return chosen + "_end";
    }

    /**
     * All that a task may need.
     *
     * @param task the task
     * @return the reference names, none for most
     */
    public static List<String> of(FlowTask task) {
        String ref = task.reference();
        return switch (task.form()) {
            case Form.Fork fork -> List.of(join(ref));
            case Form.Switch chosen -> List.of(end(ref));
            default -> List.of();
        };
    }
}
