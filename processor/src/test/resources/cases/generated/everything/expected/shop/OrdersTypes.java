package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Shapes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The data of {@link Orders}, for workflows that are built in code.
 *
 * <p>Generated from {@code Orders}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class OrdersTypes {
    /**
     * {@code Order}.
     */
    public static final DataType<Orders.Order> ORDER = Shapes.structure(
            "Order",
            "shop.Orders.Order",
            () -> List.of(
                    Shapes.required("id", DataType.of(long.class)),
                    Shapes.required("customer_id", DataType.of(String.class)),
                    Shapes.required("lines", Shapes.list("List<Line>", OrdersTypes.LINE)),
                    Shapes.required("notes", Shapes.map("Map<String, String>", DataType.of(String.class))),
                    Shapes.optional("region", OrdersTypes.REGION.orAbsent()),
                    Shapes.required("gift", DataType.of(boolean.class)),
                    Shapes.optional("replaces", OrdersTypes.ORDER.orAbsent())));

    /**
     * {@code Line}.
     */
    public static final DataType<Orders.Line> LINE = Shapes.structure(
            "Line",
            "shop.Orders.Line",
            () -> List.of(
                    Shapes.required("sku", DataType.of(String.class)),
                    Shapes.required("quantity", DataType.of(int.class)),
                    Shapes.optional("discount", DataType.of(BigDecimal.class).orAbsent())));

    /**
     * {@code Region}.
     */
    public static final DataType<Orders.Region> REGION = Shapes.constants("Region", "EU", "US");

    /**
     * {@code Reservation}.
     */
    public static final DataType<Orders.Reservation> RESERVATION = Shapes.structure(
            "Reservation",
            "shop.Orders.Reservation",
            () -> List.of(
                    Shapes.required("id", DataType.of(UUID.class)),
                    Shapes.required("until", DataType.of(Instant.class)),
                    Shapes.required("total", DataType.of(double.class))));

    private OrdersTypes() {}
}
