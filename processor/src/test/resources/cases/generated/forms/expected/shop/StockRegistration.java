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
 * Runs an implementation of {@link Stock} as Conductor workers.
 *
 * <p>Generated from {@code Stock}; start it with
 * {@code conductor.workers(new StockRegistration(implementation)).start()}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class StockRegistration implements WorkerRegistration {
    private static final OutputMapping<Stock.Reservation> RESERVE_OUTPUT =
            OutputMapping.object(StockMappers.RESERVATION);

    private static final OutputMapping<String> PACK_OUTPUT = OutputMapping.key("result", Scalars.STRING);

    private final Stock worker;

    /**
     * Binds an implementation.
     *
     * @param worker the object whose methods do the tasks, by many threads at once
     */
    public StockRegistration(Stock worker) {
        this.worker = Objects.requireNonNull(worker, "worker");
    }

    @Override
    public List<TaskBinding> bindings() {
        return List.of(
                TaskBinding.of(StockTasks.RESERVE, StockTasks.class, this::reserve),
                TaskBinding.of(StockTasks.PACK, StockTasks.class, this::pack),
                TaskBinding.of(StockTasks.TELL, StockTasks.class, this::tell));
    }

    /**
     * Does the task {@code reserve}: {@link Stock#reserve}.
     */
    private TaskOutput reserve(TaskInput input, TaskContext context) throws Exception {
        String order = input.required("order", Scalars.STRING);
        return TaskOutput.of(worker.reserve(order), RESERVE_OUTPUT);
    }

    /**
     * Does the task {@code pack}: {@link Stock#pack}.
     */
    private TaskOutput pack(TaskInput input, TaskContext context) throws Exception {
        String reservation = input.required("reservation", Scalars.STRING);
        int copies = input.required("copies", Scalars.INT);
        return TaskOutput.of(worker.pack(reservation, copies), PACK_OUTPUT);
    }

    /**
     * Does the task {@code tell}: {@link Stock#tell}.
     */
    private TaskOutput tell(TaskInput input, TaskContext context) throws Exception {
        String text = input.required("text", Scalars.STRING);
        worker.tell(text);
        return TaskOutput.none();
    }
}
