package dev.downbeat;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was registered, and what became of each.
 *
 * @param tasks the task definitions
 * @param workflows the workflows
 */
public record Registered(List<Entry> tasks, List<Entry> workflows) {

    /** Keeps copies of the lists. */
    public Registered {
        tasks = List.copyOf(tasks);
        workflows = List.copyOf(workflows);
    }

    /** What became of a definition. */
    public enum Outcome {
        /** The server did not have it; now it has. */
        CREATED,
        /** The server had it in another form; now it has this one. */
        REPLACED,
        /** The server has it: a workflow in this very form, a task in whatever form. Nothing was done. */
        UNCHANGED
    }

    /**
     * One definition.
     *
     * @param name its name, of a workflow with its version: {@code hello v1}
     * @param outcome what became of it
     */
    public record Entry(String name, Outcome outcome) {}

    /** One line: {@code greet (task), hello v1 (workflow)}, and what became of them where that is not creation. */
    @Override
    public String toString() {
        return tasks.stream().map(entry -> words(entry, "task")).collect(Collectors.joining(", "))
                + (tasks.isEmpty() || workflows.isEmpty() ? "" : ", ")
                + workflows.stream().map(entry -> words(entry, "workflow")).collect(Collectors.joining(", "));
    }

    private static String words(Entry entry, String kind) {
        return entry.name() + " (" + kind
                + switch (entry.outcome()) {
                    case CREATED -> ")";
                    case REPLACED -> ", replaced)";
                    case UNCHANGED -> ", was there)";
                };
    }
}
