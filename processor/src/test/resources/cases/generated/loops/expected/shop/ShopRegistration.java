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

    private static final OutputMapping<String> PICK_OUTPUT = OutputMapping.key("result", Scalars.STRING);

    private static final OutputMapping<Integer> WEIGH_OUTPUT = OutputMapping.key("result", Scalars.INT);

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
                TaskBinding.of(ShopTasks.WEIGH, ShopTasks.class, this::weigh),
                TaskBinding.of(ShopTasks.TELL, ShopTasks.class, this::tell));
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
        long batch = input.required("batch", Scalars.LONG);
        return TaskOutput.of(worker.pick(line, warehouse, batch), PICK_OUTPUT);
    }

    /**
     * Does the task {@code weigh}: {@link Shop#weigh}.
     */
    private TaskOutput weigh(TaskInput input, TaskContext context) throws Exception {
        String sku = input.required("sku", Scalars.STRING);
        return TaskOutput.of(worker.weigh(sku), WEIGH_OUTPUT);
    }

    /**
     * Does the task {@code tell}: {@link Shop#tell}.
     */
    private TaskOutput tell(TaskInput input, TaskContext context) throws Exception {
        String text = input.required("text", Scalars.STRING);
        worker.tell(text);
        return TaskOutput.none();
    }
}
