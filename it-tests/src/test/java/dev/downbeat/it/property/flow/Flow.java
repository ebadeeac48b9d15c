package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workflow.
 *
 * @param type the name of its interface
 * @param name its name
 * @param run the name of its run method
 * @param inputs its inputs: parameters whose wires are their values
 * @param result what it gives; empty for void
 * @param records types of its own
 * @param tasks its tasks
 * @param outcome where its result comes from
 */
public record Flow(
        String type,
        String name,
        String run,
        List<Input> inputs,
        Optional<Type> result,
        List<Type.Dto> records,
        List<Task> tasks,
        Outcome outcome) {

    /** An input. */
    public record Input(String name, String key, Type type) {}

    /** Where a result comes from. */
    public sealed interface Outcome {}

    public record None() implements Outcome {}

    public record Source(Path path) implements Outcome {}

    public record Assembled(String method, List<Argument> properties) implements Outcome {}

    /** All tasks, each before what stands inside it. */
    public List<Task> allTasks() {
        List<Task> all = new ArrayList<>();
        collect(tasks, all);
        return all;
    }

    private static void collect(List<Task> sequence, List<Task> all) {
        for (Task task : sequence) {
            all.add(task);
            task.form().blocks().forEach(block -> collect(block.tasks(), all));
        }
    }

    /** The other workflows that it runs. */
    public List<Flow> subFlows() {
        return allTasks().stream()
                .filter(task -> task.form() instanceof Form.Sub)
                .map(task -> ((Form.Sub) task.form()).flow())
                .distinct()
                .toList();
    }

    /** Whether its result is the output object itself. */
    boolean spreads() {
        return result.filter(it -> it.present() instanceof Type.Dto).isPresent();
    }
}
