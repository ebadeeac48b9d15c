package dev.downbeat.worker;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The tasks of one worker, bound to an implementation. The compiler writes one for each {@code @Worker} interface; its
 * settings here give changed copies.
 */
@FunctionalInterface
public interface WorkerRegistration {

    /**
     * The tasks.
     *
     * @return one binding a task, in the order of the interface
     */
    List<TaskBinding> bindings();

    /**
     * Some of the tasks only; the others are not polled in this process.
     *
     * @param taskTypes the task types to keep
     * @return another registration
     * @throws IllegalArgumentException if one is not a task of this worker, or none is named
     */
    default WorkerRegistration only(String... taskTypes) {
        List<TaskBinding> all = bindings();
        Set<String> known =
                all.stream().map(TaskBinding::taskType).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> kept = new LinkedHashSet<>(Arrays.asList(taskTypes));
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("only() names no task; there are: " + String.join(", ", known));
        }
        for (String type : kept) {
            if (!known.contains(type)) {
                throw new IllegalArgumentException(
                        "there is no task \"" + type + "\" to be kept; there are: " + String.join(", ", known));
            }
        }
        List<TaskBinding> changed = all.stream()
                .filter(binding -> kept.contains(binding.taskType()))
                .toList();
        return () -> changed;
    }

    /**
     * A number of slots for each of the tasks.
     *
     * @param slots how many of each task type run at the same time in this process; at least 1
     * @return another registration
     * @throws IllegalArgumentException if the number is below 1
     */
    default WorkerRegistration slots(int slots) {
        return changed(binding -> binding.withSlots(slots));
    }

    /**
     * A domain for all of the tasks: only tasks that a workflow sends to it are polled.
     *
     * @param domain the domain. Conductor: {@code domain} of a poll, {@code taskToDomain} of a start
     * @return another registration
     * @throws IllegalArgumentException if the name is blank
     */
    default WorkerRegistration domain(String domain) {
        return changed(binding -> binding.withDomain(domain));
    }

    private WorkerRegistration changed(UnaryOperator<TaskBinding> change) {
        List<TaskBinding> changed = bindings().stream().map(change).toList();
        return () -> changed;
    }
}
