package shop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.TaskContext;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskInput;
import dev.downbeat.worker.TaskOutput;
import dev.downbeat.worker.WorkerRegistration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Runs an implementation of {@link Orders} as Conductor workers.
 *
 * <p>Generated from {@code Orders}; start it with
 * {@code conductor.workers(new OrdersRegistration(implementation)).start()}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class OrdersRegistration implements WorkerRegistration {
    private static final OutputMapping<Orders.Reservation> RESERVE_STOCK_OUTPUT =
            OutputMapping.object(OrdersMappers.RESERVATION);

    private static final OutputMapping<BigDecimal> PRICE_OUTPUT =
            OutputMapping.key("total", Scalars.BIG_DECIMAL);

    private static final OutputMapping<List<Orders.Line>> LINES_OUTPUT =
            OutputMapping.key("result", OrdersMappers.LIST_OF_LINE);

    private static final OutputMapping<Orders.Reservation> AWAIT_OUTPUT =
            OutputMapping.object(OrdersMappers.RESERVATION);

    private static final OutputMapping<Orders.Reservation> AWAIT_LATER_OUTPUT =
            OutputMapping.object(OrdersMappers.RESERVATION);

    private static final OutputMapping<Map<String, Integer>> STOCK_OUTPUT =
            OutputMapping.object(OrdersMappers.MAP_OF_INTEGER);

    private static final OutputMapping<String> BINDINGS_OUTPUT = OutputMapping.key("result", Scalars.STRING);

    private final Orders worker;

    /**
     * Binds an implementation.
     *
     * @param worker the object whose methods do the tasks, by many threads at once
     */
    public OrdersRegistration(Orders worker) {
        this.worker = Objects.requireNonNull(worker, "worker");
    }

    @Override
    public List<TaskBinding> bindings() {
        return List.of(
                TaskBinding.of(OrdersTasks.RESERVE_STOCK, OrdersTasks.class, this::reserveStock).withDomain("eu"),
                TaskBinding.of(OrdersTasks.PRICE, OrdersTasks.class, this::price),
                TaskBinding.of(OrdersTasks.CANCEL, OrdersTasks.class, this::cancel),
                TaskBinding.of(OrdersTasks.LINES, OrdersTasks.class, this::lines),
                TaskBinding.of(OrdersTasks.AWAIT, OrdersTasks.class, this::await),
                TaskBinding.of(OrdersTasks.AWAIT_LATER, OrdersTasks.class, this::awaitLater),
                TaskBinding.of(OrdersTasks.ARCHIVE, OrdersTasks.class, this::archive),
                TaskBinding.of(OrdersTasks.STOCK, OrdersTasks.class, this::stock),
                TaskBinding.of(OrdersTasks.BINDINGS, OrdersTasks.class, this::bindings),
                TaskBinding.of(OrdersTasks.SHIP_PARCEL, OrdersTasks.class, this::shipParcel),
                TaskBinding.of(OrdersTasks.SHIP_PALLET, OrdersTasks.class, this::shipPallet));
    }

    /**
     * Does the task {@code reserve_stock}: {@link Orders#reserveStock}.
     */
    private TaskOutput reserveStock(TaskInput input, TaskContext context) throws Exception {
        Orders.Order order = input.required("order", OrdersMappers.ORDER);
        Orders.Region region = input.required("region", OrdersMappers.REGION);
        return TaskOutput.of(worker.reserveStock(order, region), RESERVE_STOCK_OUTPUT);
    }

    /**
     * Does the task {@code price}: {@link Orders#price}.
     */
    private TaskOutput price(TaskInput input, TaskContext context) throws Exception {
        long orderId = input.required("order-id", Scalars.LONG);
        String currency = input.withDefault("currency", Scalars.STRING, "EUR");
        int copies = input.withDefault("copies", Scalars.INT, 3);
        Orders.Region region = input.withDefault("region", OrdersMappers.REGION, Orders.Region.EU);
        List<Integer> weights = input.withJsonDefault("weights", OrdersMappers.LIST_OF_INTEGER, "[1,2]");
        Optional<String> coupon = input.optional("coupon", Scalars.STRING);
        String note = input.nullable("note", Scalars.STRING);
        return TaskOutput.of(worker.price(orderId, currency, copies, region, weights, coupon, note), PRICE_OUTPUT);
    }

    /**
     * Does the task {@code cancel}: {@link Orders#cancel}.
     */
    private TaskOutput cancel(TaskInput input, TaskContext context) throws Exception {
        Orders.Order order = input.whole(OrdersMappers.ORDER);
        worker.cancel(order, context);
        return TaskOutput.none();
    }

    /**
     * Does the task {@code lines}: {@link Orders#lines}.
     */
    private TaskOutput lines(TaskInput input, TaskContext context) throws Exception {
        long orderId = input.required("orderId", Scalars.LONG);
        return TaskOutput.of(worker.lines(orderId), LINES_OUTPUT);
    }

    /**
     * Does the task {@code await}: {@link Orders#await}.
     */
    private TaskOutput await(TaskInput input, TaskContext context) throws Exception {
        String reservation = input.required("reservation", Scalars.STRING);
        return TaskOutput.of(worker.await(reservation), AWAIT_OUTPUT);
    }

    /**
     * Does the task {@code awaitLater}: {@link Orders#awaitLater}.
     */
    private TaskOutput awaitLater(TaskInput input, TaskContext context) throws Exception {
        String reservation = input.required("reservation", Scalars.STRING);
        return TaskOutput.ofLater(worker.awaitLater(reservation), AWAIT_LATER_OUTPUT);
    }

    /**
     * Does the task {@code archive}: {@link Orders#archive}.
     */
    private TaskOutput archive(TaskInput input, TaskContext context) throws Exception {
        short year = input.required("year", Scalars.SHORT);
        char shelf = input.required("shelf", Scalars.CHAR);
        return TaskOutput.of(worker.archive(year, shelf), OutputMapping.<Void>none());
    }

    /**
     * Does the task {@code stock}: {@link Orders#stock}.
     */
    @SuppressWarnings({"deprecation", "removal"})
    private TaskOutput stock(TaskInput input, TaskContext context) throws Exception {
        Set<String> skus = input.required("skus", OrdersMappers.SET_OF_STRING);
        byte[] image = input.required("image", Scalars.BYTES);
        JsonNode anything = input.required("anything", Scalars.JSON_NODE);
        Orders.Line[] lines = input.required("lines", OrdersMappers.ARRAY_OF_LINE);
        return TaskOutput.of(worker.stock(skus, image, anything, lines), STOCK_OUTPUT);
    }

    /**
     * Does the task {@code bindings}: {@link Orders#bindings}.
     */
    private TaskOutput bindings(TaskInput taskInput, TaskContext taskContext) throws Exception {
        int worker = taskInput.required("worker", Scalars.INT);
        String input = taskInput.required("input", Scalars.STRING);
        String context = taskInput.required("context", Scalars.STRING);
        return TaskOutput.of(this.worker.bindings(worker, input, context), BINDINGS_OUTPUT);
    }

    /**
     * Does the task {@code ship_parcel}: {@link Orders#ship}.
     */
    private TaskOutput shipParcel(TaskInput input, TaskContext context) throws Exception {
        String parcel = input.required("parcel", Scalars.STRING);
        worker.ship(parcel);
        return TaskOutput.none();
    }

    /**
     * Does the task {@code ship_pallet}: {@link Orders#ship}.
     */
    private TaskOutput shipPallet(TaskInput input, TaskContext context) throws Exception {
        int pallet = input.required("pallet", Scalars.INT);
        worker.ship(pallet);
        return TaskOutput.none();
    }
}
