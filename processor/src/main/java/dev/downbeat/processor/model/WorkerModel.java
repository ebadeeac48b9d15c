package dev.downbeat.processor.model;

import dev.downbeat.wiring.problem.Problem;
import java.util.List;

/**
 * A worker interface as read.
 *
 * @param origin the interface
 * @param tasks its tasks, in source order
 * @param problems what is wrong with it
 * @param isReachable whether generated classes can name it
 * @param complete whether all types that it mentions are there; another round may bring them
 */
public record WorkerModel(
        Origin origin, List<TaskMethod> tasks, List<Problem> problems, boolean isReachable, boolean complete) {

    /** Copies the lists. */
    public WorkerModel {
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
    }
}
