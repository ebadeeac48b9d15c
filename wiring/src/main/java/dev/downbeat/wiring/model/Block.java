package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;
import java.util.List;

/**
 * Tasks inside a block, one after the other: a case, a branch, the body of a loop.
 *
 * @param label what the user calls it: the name of its one task's method, or of the sequence's
 * @param tasks the tasks
 * @param site the method
 */
public record Block(String label, List<FlowTask> tasks, Site site) {

    /** Copies the tasks. */
    public Block {
        tasks = List.copyOf(tasks);
    }
}
