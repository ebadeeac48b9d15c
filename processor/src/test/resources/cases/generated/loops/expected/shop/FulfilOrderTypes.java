package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The data of {@link FulfilOrder}, for workflows that are built in code.
 *
 * <p>Generated from {@code FulfilOrder}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrderTypes {
    /**
     * {@code Order}.
     */
    public static final DataType<Shop.Order> ORDER = Shapes.structure(
            "Order",
            "shop.Shop.Order",
            () -> List.of(
                    Shapes.required("id", DataType.of(String.class)),
                    Shapes.required("customer", DataType.of(String.class)),
                    Shapes.required("lines", Shapes.list("List<Line>", FulfilOrderTypes.LINE)),
                    Shapes.optional("notes", Shapes.list("List<String>", DataType.of(String.class)).orAbsent()),
                    Shapes.required("copies", DataType.of(int.class))));

    /**
     * {@code Line}.
     */
    public static final DataType<Shop.Line> LINE = Shapes.structure(
            "Line",
            "shop.Shop.Line",
            () -> List.of(
                    Shapes.required("sku", DataType.of(String.class)),
                    Shapes.required("quantity", DataType.of(int.class))));

    /**
     * {@code Fulfilled}.
     */
    public static final DataType<FulfilOrder.Fulfilled> FULFILLED = Shapes.structure(
            "Fulfilled",
            "shop.FulfilOrder.Fulfilled",
            () -> List.of(
                    Shapes.required("picks", Shapes.list("List<String>", DataType.of(String.class))),
                    Shapes.required("marks", Shapes.list("List<String>", DataType.of(String.class))),
                    Shapes.required("paymentIds", Shapes.list("List<String>", DataType.of(String.class))),
                    Shapes.required("weights", Shapes.list("List<List<Integer>>", Shapes.list("List<Integer>", DataType.of(Integer.class)))),
                    Shapes.required("rounds", DataType.of(int.class))));

    private FulfilOrderTypes() {}
}
