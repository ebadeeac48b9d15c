package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
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

    /**
     * An input.
     *
     * @param value what it is whenever the workflow runs, if that has to be so
     */
    public record Input(String name, String key, Type type, Optional<JsonNode> value) {}

    /** Where a result comes from. */
    public sealed interface Outcome {}

    public record None() implements Outcome {}

    public record Source(Path path) implements Outcome {}

    public record Assembled(String method, List<Argument> properties) implements Outcome {}

    /** All tasks, each before what stands inside it. */
    public List<Task> allTasks() {
        return allOf(tasks);
    }

    /** Tasks with all that is inside them. */
    public static List<Task> allOf(List<Task> sequence) {
        List<Task> all = new ArrayList<>();
        collect(sequence, all);
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
                .flatMap(task -> called(task.form()).stream())
                .distinct()
                .toList();
    }

    private static Optional<Flow> called(Form form) {
        return switch (form) {
            case Form.Sub sub -> Optional.of(sub.flow());
            case Form.Start start -> Optional.of(start.flow());
            case Form.Each each -> called(each.call());
            default -> Optional.empty();
        };
    }

    /** Whether somebody outside has to answer it. */
    public boolean asks() {
        return allTasks().stream()
                .anyMatch(task -> task.form() instanceof Form.Ask
                        || called(task.form()).filter(Flow::asks).isPresent());
    }
}
