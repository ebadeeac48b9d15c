package dev.downbeat.worker;

import dev.downbeat.definition.DefinitionException;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.TaskDefinition;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A task type and what runs it.
 *
 * @param taskType the task type, which is polled for
 * @param anchor a class in whose jar the task definition lies as a resource
 * @param handler what runs the task
 * @param slots how many of them run at the same time in this process; empty for the default of {@link Workers#slots}
 * @param domain the domain that is polled; empty for none
 */
public record TaskBinding(
        String taskType, Class<?> anchor, TaskHandler handler, OptionalInt slots, Optional<String> domain) {

    /**
     * A binding with the defaults of the process.
     *
     * @param taskType the task type
     * @param anchor a class in whose jar the task definition lies as a resource
     * @param handler what runs the task
     * @return the binding
     */
    public static TaskBinding of(String taskType, Class<?> anchor, TaskHandler handler) {
        return new TaskBinding(taskType, anchor, handler, OptionalInt.empty(), Optional.empty());
    }

    /**
     * The task definition, read when asked for.
     *
     * @return the definition
     * @throws DefinitionException if the resource is not there or is no task definition
     */
    public TaskDefinition definition() {
        return DefinitionResources.task(anchor, taskType);
    }

    /**
     * The same with a number of slots.
     *
     * @param number how many run at the same time in this process; at least 1
     * @return another binding
     * @throws IllegalArgumentException if the number is below 1
     */
    public TaskBinding withSlots(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(taskType + ": slots must be at least 1, not " + number);
        }
        return new TaskBinding(taskType, anchor, handler, OptionalInt.of(number), domain);
    }

    /**
     * The same for a domain.
     *
     * @param name the domain
     * @return another binding
     * @throws IllegalArgumentException if the name is blank
     */
    public TaskBinding withDomain(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(taskType + ": the domain is blank");
        }
        return new TaskBinding(taskType, anchor, handler, slots, Optional.of(name));
    }
}
