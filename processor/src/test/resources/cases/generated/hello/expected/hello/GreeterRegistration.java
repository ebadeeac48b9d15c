package hello;

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
 * Runs an implementation of {@link Greeter} as Conductor workers.
 *
 * <p>Generated from {@code Greeter}; start it with
 * {@code conductor.workers(new GreeterRegistration(implementation)).start()}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class GreeterRegistration implements WorkerRegistration {
    private static final OutputMapping<String> GREET_OUTPUT = OutputMapping.key("result", Scalars.STRING);

    private final Greeter worker;

    /**
     * Binds an implementation.
     *
     * @param worker the object whose methods do the tasks, by many threads at once
     */
    public GreeterRegistration(Greeter worker) {
        this.worker = Objects.requireNonNull(worker, "worker");
    }

    @Override
    public List<TaskBinding> bindings() {
        return List.of(TaskBinding.of(GreeterTasks.GREET, GreeterTasks.class, this::greet));
    }

    /**
     * Does the task {@code greet}: {@link Greeter#greet}.
     */
    private TaskOutput greet(TaskInput input, TaskContext context) throws Exception {
        String name = input.required("name", Scalars.STRING);
        return TaskOutput.of(worker.greet(name), GREET_OUTPUT);
    }
}
