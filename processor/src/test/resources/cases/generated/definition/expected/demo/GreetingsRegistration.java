package demo;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskInput;
import dev.downbeat.worker.TaskOutput;
import dev.downbeat.worker.WorkerRegistration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs an implementation of {@link Greetings} as Conductor workers.
 *
 * <p>Generated from {@code Greetings}; start it with
 * {@code conductor.workers(new GreetingsRegistration(implementation)).start()}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class GreetingsRegistration implements WorkerRegistration {
    private static final OutputMapping<String> GREET_OUTPUT = OutputMapping.key("result", Scalars.STRING);

    private static final OutputMapping<Integer> COUNT_OUTPUT = OutputMapping.key("result", Scalars.INT);

    private final Greetings worker;

    /**
     * Binds an implementation.
     *
     * @param worker the object whose methods do the tasks, by many threads at once
     */
    public GreetingsRegistration(Greetings worker) {
        this.worker = Objects.requireNonNull(worker, "worker");
    }

    @Override
    public List<TaskBinding> bindings() {
        return List.of(
                TaskBinding.of(GreetingsTasks.GREET, GreetingsTasks.class, this::greet),
                TaskBinding.of(GreetingsTasks.COUNT, GreetingsTasks.class, this::count));
    }

    /**
     * Does the task {@code greet}: {@link Greetings#greet}.
     */
    private TaskOutput greet(TaskInput input, TaskContext context) throws Exception {
        String name = input.required("name", Scalars.STRING);
        return TaskOutput.of(worker.greet(name), GREET_OUTPUT);
    }

    /**
     * Does the task {@code count}: {@link Greetings#count}.
     */
    private TaskOutput count(TaskInput input, TaskContext context) throws Exception {
        String text = input.required("text", Scalars.STRING);
        int from = input.required("from", Scalars.INT);
        return TaskOutput.of(worker.count(text, from), COUNT_OUTPUT);
    }
}
