package shop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Shapes;
import dev.downbeat.flow.WorkerCall;
import dev.downbeat.json.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Orders}, by the names under which workflows call them.
 *
 * <p>Generated from {@code Orders}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class OrdersTasks {
    /**
     * Holds stock for an order, until it is paid. $100 or more is held {@code longer}.
     *
     * <p>A second paragraph.
     *
     * <p>The task of {@link Orders#reserveStock}.
     */
    @Signature(
            method = "reserveStock",
            parameters = {
                    @Signature.Parameter(name = "order", type = "shop.Orders.Order"),
                    @Signature.Parameter(name = "region", type = "shop.Orders.Region")
            }
    )
    public static final String RESERVE_STOCK = "reserve_stock";

    /**
     * Prices an order.
     *
     * <p>The task of {@link Orders#price}.
     */
    @Signature(
            method = "price",
            parameters = {
                    @Signature.Parameter(name = "orderId", type = "long"),
                    @Signature.Parameter(name = "currency", type = "java.lang.String"),
                    @Signature.Parameter(name = "copies", type = "int"),
                    @Signature.Parameter(name = "region", type = "shop.Orders.Region"),
                    @Signature.Parameter(name = "weights", type = "java.util.List"),
                    @Signature.Parameter(name = "coupon", type = "java.util.Optional"),
                    @Signature.Parameter(name = "note", type = "java.lang.String", nullable = true)
            }
    )
    public static final String PRICE = "price";

    /**
     * The task of {@link Orders#cancel}.
     */
    @Signature(
            method = "cancel",
            parameters = {
                    @Signature.Parameter(name = "order", type = "shop.Orders.Order"),
                    @Signature.Parameter(name = "context", type = "dev.downbeat.TaskContext")
            }
    )
    public static final String CANCEL = "cancel";

    /**
     * The task of {@link Orders#lines}.
     */
    @Signature(
            method = "lines",
            parameters = @Signature.Parameter(name = "orderId", type = "long")
    )
    public static final String LINES = "lines";

    /**
     * The task of {@link Orders#await}.
     */
    @Signature(
            method = "await",
            parameters = @Signature.Parameter(name = "reservation", type = "java.lang.String")
    )
    public static final String AWAIT = "await";

    /**
     * The task of {@link Orders#awaitLater}.
     */
    @Signature(
            method = "awaitLater",
            parameters = @Signature.Parameter(name = "reservation", type = "java.lang.String")
    )
    public static final String AWAIT_LATER = "awaitLater";

    /**
     * The task of {@link Orders#archive}.
     */
    @Signature(
            method = "archive",
            parameters = {
                    @Signature.Parameter(name = "year", type = "short"),
                    @Signature.Parameter(name = "shelf", type = "char")
            }
    )
    public static final String ARCHIVE = "archive";

    /**
     * The task of {@link Orders#stock}.
     */
    @Signature(
            method = "stock",
            parameters = {
                    @Signature.Parameter(name = "skus", type = "java.util.Set"),
                    @Signature.Parameter(name = "image", type = "byte[]"),
                    @Signature.Parameter(name = "anything", type = "com.fasterxml.jackson.databind.JsonNode"),
                    @Signature.Parameter(name = "lines", type = "shop.Orders.Line[]")
            }
    )
    public static final String STOCK = "stock";

    /**
     * The task of {@link Orders#bindings}.
     */
    @Signature(
            method = "bindings",
            parameters = {
                    @Signature.Parameter(name = "worker", type = "int"),
                    @Signature.Parameter(name = "input", type = "java.lang.String"),
                    @Signature.Parameter(name = "context", type = "java.lang.String")
            },
            nullable = true
    )
    public static final String BINDINGS = "bindings";

    /**
     * The task of {@link Orders#ship}.
     */
    @Signature(
            method = "ship",
            parameters = @Signature.Parameter(name = "parcel", type = "java.lang.String")
    )
    public static final String SHIP_PARCEL = "ship_parcel";

    /**
     * The task of {@link Orders#ship}.
     */
    @Signature(
            method = "ship",
            parameters = @Signature.Parameter(name = "pallet", type = "int")
    )
    public static final String SHIP_PALLET = "ship_pallet";

    private OrdersTasks() {}

    /**
     * Holds stock for an order, until it is paid. $100 or more is held {@code longer}.
     *
     * <p>A second paragraph.
     *
     * <p>A call of {@link Orders#reserveStock}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static ReserveStock reserveStock(String reference) {
        return new ReserveStock(reference);
    }

    /**
     * Prices an order.
     *
     * <p>A call of {@link Orders#price}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Price price(String reference) {
        return new Price(reference);
    }

    /**
     * A call of {@link Orders#cancel}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Cancel cancel(String reference) {
        return new Cancel(reference);
    }

    /**
     * A call of {@link Orders#lines}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Lines lines(String reference) {
        return new Lines(reference);
    }

    /**
     * A call of {@link Orders#await}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Await await(String reference) {
        return new Await(reference);
    }

    /**
     * A call of {@link Orders#awaitLater}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static AwaitLater awaitLater(String reference) {
        return new AwaitLater(reference);
    }

    /**
     * A call of {@link Orders#archive}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Archive archive(String reference) {
        return new Archive(reference);
    }

    /**
     * A call of {@link Orders#stock}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    @SuppressWarnings({"deprecation", "removal"})
    public static Stock stock(String reference) {
        return new Stock(reference);
    }

    /**
     * A call of {@link Orders#bindings}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Bindings bindings(String reference) {
        return new Bindings(reference);
    }

    /**
     * A call of {@link Orders#ship}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static ShipParcel shipParcel(String reference) {
        return new ShipParcel(reference);
    }

    /**
     * A call of {@link Orders#ship}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static ShipPallet shipPallet(String reference) {
        return new ShipPallet(reference);
    }

    /**
     * A call of {@link Orders#reserveStock}.
     */
    public static final class ReserveStock extends WorkerCall<Orders.Reservation, ReserveStock> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, RESERVE_STOCK)
                .required("order", OrdersTypes.ORDER)
                .optional("region", OrdersTypes.REGION)
                .returns(OrdersTypes.RESERVATION);

        private ReserveStock(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code order}, read when the workflow runs.
         *
         * @param order where it is read
         * @return this
         */
        public ReserveStock order(Expr<Orders.Order> order) {
            return wire("order", order);
        }

        /**
         * The input {@code order}, the same in every execution.
         *
         * @param order its value
         * @return this
         */
        public ReserveStock order(Orders.Order order) {
            return constant("order", order, OrdersMappers.ORDER);
        }

        /**
         * The input {@code region}, read when the workflow runs.
         *
         * @param region where it is read
         * @return this
         */
        public ReserveStock region(Expr<Orders.Region> region) {
            return wire("region", region);
        }

        /**
         * The input {@code region}, the same in every execution.
         *
         * @param region its value
         * @return this
         */
        public ReserveStock region(Orders.Region region) {
            return constant("region", region, OrdersMappers.REGION);
        }
    }

    /**
     * A call of {@link Orders#price}.
     */
    public static final class Price extends WorkerCall<BigDecimal, Price> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, PRICE)
                .required("order-id", DataType.of(long.class))
                .optional("currency", DataType.of(String.class).orAbsent())
                .optional("copies", DataType.of(int.class).orAbsent())
                .optional("region", OrdersTypes.REGION.orAbsent())
                .optional("weights", Shapes.list("List<Integer>", DataType.of(Integer.class)).orAbsent())
                .optional("coupon", DataType.of(String.class).orAbsent())
                .optional("note", DataType.of(String.class).orAbsent())
                .returnsUnder("total", DataType.of(BigDecimal.class));

        private Price(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code order-id}, read when the workflow runs.
         *
         * @param orderId where it is read
         * @return this
         */
        public Price orderId(Expr<Long> orderId) {
            return wire("order-id", orderId);
        }

        /**
         * The input {@code order-id}, the same in every execution.
         *
         * @param orderId its value
         * @return this
         */
        public Price orderId(long orderId) {
            return constant("order-id", orderId, Scalars.LONG);
        }

        /**
         * The input {@code currency}, read when the workflow runs.
         *
         * @param currency where it is read
         * @return this
         */
        public Price currency(Expr<String> currency) {
            return wire("currency", currency);
        }

        /**
         * The input {@code currency}, the same in every execution.
         *
         * @param currency its value
         * @return this
         */
        public Price currency(String currency) {
            return constant("currency", currency, Scalars.STRING);
        }

        /**
         * The input {@code copies}, read when the workflow runs.
         *
         * @param copies where it is read
         * @return this
         */
        public Price copies(Expr<Integer> copies) {
            return wire("copies", copies);
        }

        /**
         * The input {@code copies}, the same in every execution.
         *
         * @param copies its value
         * @return this
         */
        public Price copies(int copies) {
            return constant("copies", copies, Scalars.INT);
        }

        /**
         * The input {@code region}, read when the workflow runs.
         *
         * @param region where it is read
         * @return this
         */
        public Price region(Expr<Orders.Region> region) {
            return wire("region", region);
        }

        /**
         * The input {@code region}, the same in every execution.
         *
         * @param region its value
         * @return this
         */
        public Price region(Orders.Region region) {
            return constant("region", region, OrdersMappers.REGION);
        }

        /**
         * The input {@code weights}, read when the workflow runs.
         *
         * @param weights where it is read
         * @return this
         */
        public Price weights(Expr<List<Integer>> weights) {
            return wire("weights", weights);
        }

        /**
         * The input {@code weights}, the same in every execution.
         *
         * @param weights its value
         * @return this
         */
        public Price weights(List<Integer> weights) {
            return constant("weights", weights, OrdersMappers.LIST_OF_INTEGER);
        }

        /**
         * The input {@code coupon}, read when the workflow runs.
         *
         * @param coupon where it is read
         * @return this
         */
        public Price coupon(Expr<String> coupon) {
            return wire("coupon", coupon);
        }

        /**
         * The input {@code coupon}, the same in every execution.
         *
         * @param coupon its value
         * @return this
         */
        public Price coupon(String coupon) {
            return constant("coupon", coupon, Scalars.STRING);
        }

        /**
         * The input {@code note}, read when the workflow runs.
         *
         * @param note where it is read
         * @return this
         */
        public Price note(Expr<String> note) {
            return wire("note", note);
        }

        /**
         * The input {@code note}, the same in every execution.
         *
         * @param note its value
         * @return this
         */
        public Price note(String note) {
            return constant("note", note, Scalars.STRING);
        }
    }

    /**
     * A call of {@link Orders#cancel}.
     */
    public static final class Cancel extends WorkerCall<Void, Cancel> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, CANCEL)
                .required("id", DataType.of(long.class))
                .required("customer_id", DataType.of(String.class))
                .required("lines", Shapes.list("List<Line>", OrdersTypes.LINE))
                .required("notes", Shapes.map("Map<String, String>", DataType.of(String.class)))
                .optional("region", OrdersTypes.REGION.orAbsent())
                .required("gift", DataType.of(boolean.class))
                .optional("replaces", OrdersTypes.ORDER.orAbsent())
                .returns(Shapes.nothing());

        private Cancel(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code id}, read when the workflow runs.
         *
         * @param id where it is read
         * @return this
         */
        public Cancel id(Expr<Long> id) {
            return wire("id", id);
        }

        /**
         * The input {@code id}, the same in every execution.
         *
         * @param id its value
         * @return this
         */
        public Cancel id(long id) {
            return constant("id", id, Scalars.LONG);
        }

        /**
         * The input {@code customer_id}, read when the workflow runs.
         *
         * @param customer_id where it is read
         * @return this
         */
        public Cancel customer_id(Expr<String> customer_id) {
            return wire("customer_id", customer_id);
        }

        /**
         * The input {@code customer_id}, the same in every execution.
         *
         * @param customer_id its value
         * @return this
         */
        public Cancel customer_id(String customer_id) {
            return constant("customer_id", customer_id, Scalars.STRING);
        }

        /**
         * The input {@code lines}, read when the workflow runs.
         *
         * @param lines where it is read
         * @return this
         */
        public Cancel lines(Expr<List<Orders.Line>> lines) {
            return wire("lines", lines);
        }

        /**
         * The input {@code lines}, the same in every execution.
         *
         * @param lines its value
         * @return this
         */
        public Cancel lines(List<Orders.Line> lines) {
            return constant("lines", lines, OrdersMappers.LIST_OF_LINE);
        }

        /**
         * The input {@code notes}, read when the workflow runs.
         *
         * @param notes where it is read
         * @return this
         */
        public Cancel notes(Expr<Map<String, String>> notes) {
            return wire("notes", notes);
        }

        /**
         * The input {@code notes}, the same in every execution.
         *
         * @param notes its value
         * @return this
         */
        public Cancel notes(Map<String, String> notes) {
            return constant("notes", notes, OrdersMappers.MAP_OF_STRING);
        }

        /**
         * The input {@code region}, read when the workflow runs.
         *
         * @param region where it is read
         * @return this
         */
        public Cancel region(Expr<Orders.Region> region) {
            return wire("region", region);
        }

        /**
         * The input {@code region}, the same in every execution.
         *
         * @param region its value
         * @return this
         */
        public Cancel region(Orders.Region region) {
            return constant("region", region, OrdersMappers.REGION);
        }

        /**
         * The input {@code gift}, read when the workflow runs.
         *
         * @param gift where it is read
         * @return this
         */
        public Cancel gift(Expr<Boolean> gift) {
            return wire("gift", gift);
        }

        /**
         * The input {@code gift}, the same in every execution.
         *
         * @param gift its value
         * @return this
         */
        public Cancel gift(boolean gift) {
            return constant("gift", gift, Scalars.BOOLEAN);
        }

        /**
         * The input {@code replaces}, read when the workflow runs.
         *
         * @param replaces where it is read
         * @return this
         */
        public Cancel replaces(Expr<Orders.Order> replaces) {
            return wire("replaces", replaces);
        }

        /**
         * The input {@code replaces}, the same in every execution.
         *
         * @param replaces its value
         * @return this
         */
        public Cancel replaces(Orders.Order replaces) {
            return constant("replaces", replaces, OrdersMappers.ORDER);
        }
    }

    /**
     * A call of {@link Orders#lines}.
     */
    public static final class Lines extends WorkerCall<List<Orders.Line>, Lines> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, LINES)
                .required("orderId", DataType.of(long.class))
                .returnsUnder("result", Shapes.list("List<Line>", OrdersTypes.LINE));

        private Lines(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code orderId}, read when the workflow runs.
         *
         * @param orderId where it is read
         * @return this
         */
        public Lines orderId(Expr<Long> orderId) {
            return wire("orderId", orderId);
        }

        /**
         * The input {@code orderId}, the same in every execution.
         *
         * @param orderId its value
         * @return this
         */
        public Lines orderId(long orderId) {
            return constant("orderId", orderId, Scalars.LONG);
        }
    }

    /**
     * A call of {@link Orders#await}.
     */
    public static final class Await extends WorkerCall<Orders.Reservation, Await> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, AWAIT)
                .required("reservation", DataType.of(String.class))
                .returns(OrdersTypes.RESERVATION);

        private Await(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code reservation}, read when the workflow runs.
         *
         * @param reservation where it is read
         * @return this
         */
        public Await reservation(Expr<String> reservation) {
            return wire("reservation", reservation);
        }

        /**
         * The input {@code reservation}, the same in every execution.
         *
         * @param reservation its value
         * @return this
         */
        public Await reservation(String reservation) {
            return constant("reservation", reservation, Scalars.STRING);
        }
    }

    /**
     * A call of {@link Orders#awaitLater}.
     */
    public static final class AwaitLater extends WorkerCall<Orders.Reservation, AwaitLater> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, AWAIT_LATER)
                .required("reservation", DataType.of(String.class))
                .returns(OrdersTypes.RESERVATION);

        private AwaitLater(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code reservation}, read when the workflow runs.
         *
         * @param reservation where it is read
         * @return this
         */
        public AwaitLater reservation(Expr<String> reservation) {
            return wire("reservation", reservation);
        }

        /**
         * The input {@code reservation}, the same in every execution.
         *
         * @param reservation its value
         * @return this
         */
        public AwaitLater reservation(String reservation) {
            return constant("reservation", reservation, Scalars.STRING);
        }
    }

    /**
     * A call of {@link Orders#archive}.
     */
    public static final class Archive extends WorkerCall<Void, Archive> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, ARCHIVE)
                .required("year", DataType.of(short.class))
                .required("shelf", DataType.of(char.class))
                .returns(Shapes.nothing());

        private Archive(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code year}, read when the workflow runs.
         *
         * @param year where it is read
         * @return this
         */
        public Archive year(Expr<Short> year) {
            return wire("year", year);
        }

        /**
         * The input {@code year}, the same in every execution.
         *
         * @param year its value
         * @return this
         */
        public Archive year(short year) {
            return constant("year", year, Scalars.SHORT);
        }

        /**
         * The input {@code shelf}, read when the workflow runs.
         *
         * @param shelf where it is read
         * @return this
         */
        public Archive shelf(Expr<Character> shelf) {
            return wire("shelf", shelf);
        }

        /**
         * The input {@code shelf}, the same in every execution.
         *
         * @param shelf its value
         * @return this
         */
        public Archive shelf(char shelf) {
            return constant("shelf", shelf, Scalars.CHAR);
        }
    }

    /**
     * A call of {@link Orders#stock}.
     */
    @SuppressWarnings({"deprecation", "removal"})
    public static final class Stock extends WorkerCall<Map<String, Integer>, Stock> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, STOCK)
                .required("skus", Shapes.list("Set<String>", DataType.of(String.class)))
                .required("image", DataType.of(byte[].class))
                .required("anything", DataType.of(JsonNode.class))
                .required("lines", Shapes.list("Line[]", OrdersTypes.LINE))
                .returns(Shapes.map("Map<String, Integer>", DataType.of(Integer.class)));

        private Stock(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code skus}, read when the workflow runs.
         *
         * @param skus where it is read
         * @return this
         */
        public Stock skus(Expr<Set<String>> skus) {
            return wire("skus", skus);
        }

        /**
         * The input {@code skus}, the same in every execution.
         *
         * @param skus its value
         * @return this
         */
        public Stock skus(Set<String> skus) {
            return constant("skus", skus, OrdersMappers.SET_OF_STRING);
        }

        /**
         * The input {@code image}, read when the workflow runs.
         *
         * @param image where it is read
         * @return this
         */
        public Stock image(Expr<byte[]> image) {
            return wire("image", image);
        }

        /**
         * The input {@code image}, the same in every execution.
         *
         * @param image its value
         * @return this
         */
        public Stock image(byte[] image) {
            return constant("image", image, Scalars.BYTES);
        }

        /**
         * The input {@code anything}, read when the workflow runs.
         *
         * @param anything where it is read
         * @return this
         */
        public Stock anything(Expr<?> anything) {
            return wire("anything", anything);
        }

        /**
         * The input {@code anything}, the same in every execution.
         *
         * @param anything its value
         * @return this
         */
        public Stock anything(JsonNode anything) {
            return constant("anything", anything, Scalars.JSON_NODE);
        }

        /**
         * The input {@code lines}, read when the workflow runs.
         *
         * @param lines where it is read
         * @return this
         */
        public Stock lines(Expr<Orders.Line[]> lines) {
            return wire("lines", lines);
        }

        /**
         * The input {@code lines}, the same in every execution.
         *
         * @param lines its value
         * @return this
         */
        public Stock lines(Orders.Line[] lines) {
            return constant("lines", lines, OrdersMappers.ARRAY_OF_LINE);
        }
    }

    /**
     * A call of {@link Orders#bindings}.
     */
    public static final class Bindings extends WorkerCall<String, Bindings> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, BINDINGS)
                .required("worker", DataType.of(int.class))
                .required("input", DataType.of(String.class))
                .required("context", DataType.of(String.class))
                .returnsUnder("result", DataType.of(String.class).orAbsent());

        private Bindings(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code worker}, read when the workflow runs.
         *
         * @param worker where it is read
         * @return this
         */
        public Bindings worker(Expr<Integer> worker) {
            return wire("worker", worker);
        }

        /**
         * The input {@code worker}, the same in every execution.
         *
         * @param worker its value
         * @return this
         */
        public Bindings worker(int worker) {
            return constant("worker", worker, Scalars.INT);
        }

        /**
         * The input {@code input}, read when the workflow runs.
         *
         * @param input where it is read
         * @return this
         */
        public Bindings input(Expr<String> input) {
            return wire("input", input);
        }

        /**
         * The input {@code input}, the same in every execution.
         *
         * @param input its value
         * @return this
         */
        public Bindings input(String input) {
            return constant("input", input, Scalars.STRING);
        }

        /**
         * The input {@code context}, read when the workflow runs.
         *
         * @param context where it is read
         * @return this
         */
        public Bindings context(Expr<String> context) {
            return wire("context", context);
        }

        /**
         * The input {@code context}, the same in every execution.
         *
         * @param context its value
         * @return this
         */
        public Bindings context(String context) {
            return constant("context", context, Scalars.STRING);
        }
    }

    /**
     * A call of {@link Orders#ship}.
     */
    public static final class ShipParcel extends WorkerCall<Void, ShipParcel> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, SHIP_PARCEL)
                .required("parcel", DataType.of(String.class))
                .returns(Shapes.nothing());

        private ShipParcel(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code parcel}, read when the workflow runs.
         *
         * @param parcel where it is read
         * @return this
         */
        public ShipParcel parcel(Expr<String> parcel) {
            return wire("parcel", parcel);
        }

        /**
         * The input {@code parcel}, the same in every execution.
         *
         * @param parcel its value
         * @return this
         */
        public ShipParcel parcel(String parcel) {
            return constant("parcel", parcel, Scalars.STRING);
        }
    }

    /**
     * A call of {@link Orders#ship}.
     */
    public static final class ShipPallet extends WorkerCall<Void, ShipPallet> {
        private static final CallContract CONTRACT = CallContract.ofTask(OrdersTasks.class, SHIP_PALLET)
                .required("pallet", DataType.of(int.class))
                .returns(Shapes.nothing());

        private ShipPallet(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code pallet}, read when the workflow runs.
         *
         * @param pallet where it is read
         * @return this
         */
        public ShipPallet pallet(Expr<Integer> pallet) {
            return wire("pallet", pallet);
        }

        /**
         * The input {@code pallet}, the same in every execution.
         *
         * @param pallet its value
         * @return this
         */
        public ShipPallet pallet(int pallet) {
            return constant("pallet", pallet, Scalars.INT);
        }
    }
}
