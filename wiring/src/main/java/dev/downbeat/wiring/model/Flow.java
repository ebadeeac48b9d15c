package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * A workflow.
 *
 * @param contract its name, inputs and result
 * @param version its version
 * @param description what it does, or empty
 * @param runMethod the name of the method that is the contract
 * @param tasks its tasks, in the order in which they run
 * @param outcome where its result comes from
 * @param site the method that is the contract
 */
public record Flow(
        Contract contract,
        int version,
        String description,
        String runMethod,
        List<FlowTask> tasks,
        Outcome outcome,
        Site site) {

    /** Copies the tasks. */
    public Flow {
        tasks = List.copyOf(tasks);
    }

    /**
     * The task of a name.
     *
     * @param name the method's name
     * @return the task, if there is one
     */
    public Optional<FlowTask> task(String name) {
        return tasks.stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /**
     * The names of the tasks.
     *
     * @return the names, in order
     */
    public List<String> taskNames() {
        return tasks.stream().map(FlowTask::name).toList();
    }
}
