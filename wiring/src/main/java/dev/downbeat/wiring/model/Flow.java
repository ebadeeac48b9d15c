package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workflow.
 *
 * @param contract its name, inputs and result
 * @param version its version
 * @param description what it does, or empty
 * @param settings what is said beside it
 * @param runMethod the name of the method that is the contract
 * @param tasks its tasks, in the order in which they run
 * @param outcome where its result comes from
 * @param site the method that is the contract
 */
public record Flow(
        Contract contract,
        int version,
        String description,
        FlowSettings settings,
        String runMethod,
        List<FlowTask> tasks,
        Outcome outcome,
        Site site) {

    /** Copies the tasks. */
    public Flow {
        tasks = List.copyOf(tasks);
    }

    /**
     * All tasks, those inside blocks too.
     *
     * @return the tasks in source order, each before what stands inside it
     */
    public List<FlowTask> allTasks() {
        List<FlowTask> all = new ArrayList<>();
        collect(tasks, all);
        return all;
    }

    private static void collect(List<FlowTask> sequence, List<FlowTask> all) {
        for (FlowTask task : sequence) {
            all.add(task);
            task.form().blocks().forEach(block -> collect(block.tasks(), all));
        }
    }

    /**
     * The task of a name, wherever it stands.
     *
     * @param name the method's name
     * @return the task, if there is one
     */
    public Optional<FlowTask> task(String name) {
        return allTasks().stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /**
     * Whether it is known of each task what it is. Where it is not, something is wrong, be it in another interface than this
     * flow's; what is wrong is told there.
     *
     * @return false if there is nothing to emit
     */
    public boolean isResolved() {
        return allTasks().stream().noneMatch(task -> task.form() instanceof Form.Unresolved);
    }
}
