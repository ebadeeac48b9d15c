package dev.downbeat.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.internal.Json;
import dev.downbeat.worker.loop.Invocation;
import dev.downbeat.worker.loop.PolledTask;
import dev.downbeat.worker.loop.RunningTask;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs the tasks of a registration without a server, JSON in and JSON out: for tests of a worker with the mapping of its input
 * and output.
 *
 * <pre>{@code
 * TaskOutcome outcome = TaskDriver.of(new OrdersRegistration(orders)).run("charge", "{\"customerId\": \"c1\"}");
 * assertThat(outcome.status()).isEqualTo(TaskResult.Status.COMPLETED);
 * assertThat(outcome.output()).isEqualTo("{\"id\":\"p1\"}");
 * }</pre>
 */
public final class TaskDriver {

    private final List<TaskBinding> bindings;
    private final int retryCount;

    private TaskDriver(List<TaskBinding> bindings, int retryCount) {
        this.bindings = bindings;
        this.retryCount = retryCount;
    }

    /**
     * Drives a registration.
     *
     * @param registration the tasks
     * @return the driver
     */
    public static TaskDriver of(WorkerRegistration registration) {
        return new TaskDriver(List.copyOf(registration.bindings()), 0);
    }

    /**
     * Drives the same tasks as if they had failed before.
     *
     * @param times how often; 0 or more
     * @return another driver
     */
    public TaskDriver retried(int times) {
        return new TaskDriver(bindings, times);
    }

    /**
     * Runs a task once, on this thread, and waits for its outcome.
     *
     * @param taskType the task type
     * @param input the input, a JSON object
     * @return what came of it; a worker that fails gives an outcome too
     * @throws IllegalArgumentException if the registration does not have the task, or the input is no JSON object
     */
    public TaskOutcome run(String taskType, String input) {
        TaskBinding binding = bindings.stream()
                .filter(each -> each.taskType().equals(taskType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no task \"" + taskType + "\"; there are: "
                        + String.join(
                                ", ",
                                bindings.stream().map(TaskBinding::taskType).toList())));
        PolledTask task = new PolledTask(
                "driven-task",
                "driven-workflow",
                "driven",
                OptionalInt.empty(),
                taskType,
                taskType,
                object(input),
                retryCount,
                1,
                Optional.empty(),
                Optional.<String>empty(),
                Optional.<Duration>empty(),
                false);
        return new Invocation(binding, new RunningTask(task, "driver", () -> {}))
                .call()
                .join();
    }

    private static ObjectNode object(String input) {
        try {
            if (Json.MAPPER.readTree(input) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the input is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("the input is no JSON object");
    }
}
