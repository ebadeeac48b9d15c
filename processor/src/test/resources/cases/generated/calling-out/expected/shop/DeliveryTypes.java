package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The data of {@link Delivery}, for workflows that are built in code.
 *
 * <p>Generated from {@code Delivery}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class DeliveryTypes {
    /**
     * {@code Parcel}.
     */
    public static final DataType<Delivery.Parcel> PARCEL = Shapes.structure(
            "Parcel",
            "shop.Delivery.Parcel",
            () -> List.of(
                    Shapes.required("sku", DataType.of(String.class)),
                    Shapes.required("count", DataType.of(int.class))));

    private DeliveryTypes() {}
}
