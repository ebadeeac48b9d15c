package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
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
}
