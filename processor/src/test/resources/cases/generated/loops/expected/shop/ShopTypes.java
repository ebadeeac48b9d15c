package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The data of {@link Shop}, for workflows that are built in code.
 *
 * <p>Generated from {@code Shop}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class ShopTypes {
    /**
     * {@code Payment}.
     */
    public static final DataType<Shop.Payment> PAYMENT = Shapes.structure(
            "Payment",
            "shop.Shop.Payment",
            () -> List.of(
                    Shapes.required("id", DataType.of(String.class)),
                    Shapes.required("status", DataType.of(String.class))));

    /**
     * {@code Line}.
     */
    public static final DataType<Shop.Line> LINE = Shapes.structure(
            "Line",
            "shop.Shop.Line",
            () -> List.of(
                    Shapes.required("sku", DataType.of(String.class)),
                    Shapes.required("quantity", DataType.of(int.class))));

    private ShopTypes() {}
}
