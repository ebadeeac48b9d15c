package shop;

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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Runs an implementation of {@link Shop} as Conductor workers.
 *
 * <p>Generated from {@code Shop}; start it with
 * {@code conductor.workers(new ShopRegistration(implementation)).start()}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class ShopRegistration implements WorkerRegistration {
    private static final OutputMapping<Shop.Payment> CHARGE_OUTPUT =
            OutputMapping.object(ShopMappers.PAYMENT);

    private static final OutputMapping<Shop.Pick> PICK_OUTPUT = OutputMapping.object(ShopMappers.PICK);

    private static final OutputMapping<Integer> COUNT_OUTPUT = OutputMapping.key("result", Scalars.INT);

    private static final OutputMapping<List<Shop.Line>> LINES_OUTPUT =
            OutputMapping.key("result", ShopMappers.LIST_OF_LINE);

    private final Shop worker;

    /**
     * Binds an implementation.
     *
     * @param worker the object whose methods do the tasks, by many threads at once
     */
    public ShopRegistration(Shop worker) {
        this.worker = Objects.requireNonNull(worker, "worker");
    }

    @Override
    public List<TaskBinding> bindings() {
        return List.of(
                TaskBinding.of(ShopTasks.CHARGE, ShopTasks.class, this::charge),
                TaskBinding.of(ShopTasks.PICK, ShopTasks.class, this::pick),
                TaskBinding.of(ShopTasks.NOTE, ShopTasks.class, this::note),
                TaskBinding.of(ShopTasks.COUNT, ShopTasks.class, this::count),
                TaskBinding.of(ShopTasks.LINES, ShopTasks.class, this::lines));
    }

    /**
     * Does the task {@code charge}: {@link Shop#charge}.
     */
    private TaskOutput charge(TaskInput input, TaskContext context) throws Exception {
        String customer = input.required("customer", Scalars.STRING);
        int attempt = input.required("attempt", Scalars.INT);
        return TaskOutput.of(worker.charge(customer, attempt), CHARGE_OUTPUT);
    }

    /**
     * Does the task {@code pick}: {@link Shop#pick}.
     */
    private TaskOutput pick(TaskInput input, TaskContext context) throws Exception {
        Shop.Line line = input.required("line", ShopMappers.LINE);
        String warehouse = input.required("warehouse", Scalars.STRING);
        Optional<Long> big = input.optional("big", Scalars.LONG);
        return TaskOutput.of(worker.pick(line, warehouse, big), PICK_OUTPUT);
    }

    /**
     * Does the task {@code note}: {@link Shop#note}.
     */
    private TaskOutput note(TaskInput input, TaskContext context) throws Exception {
        String text = input.required("text", Scalars.STRING);
        worker.note(text);
        return TaskOutput.none();
    }

    /**
     * Does the task {@code count}: {@link Shop#count}.
     */
    private TaskOutput count(TaskInput input, TaskContext context) throws Exception {
        String sku = input.required("sku", Scalars.STRING);
        return TaskOutput.of(worker.count(sku), COUNT_OUTPUT);
    }

    /**
     * Does the task {@code lines}: {@link Shop#lines}.
     */
    private TaskOutput lines(TaskInput input, TaskContext context) throws Exception {
        String order = input.required("order", Scalars.STRING);
        return TaskOutput.of(worker.lines(order), LINES_OUTPUT);
    }
}
