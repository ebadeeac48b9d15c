package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The data of {@link Fulfil}, for workflows that are built in code.
 *
 * <p>Generated from {@code Fulfil}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilTypes {
    /**
     * {@code Region}.
     */
    public static final DataType<Fulfil.Region> REGION = Shapes.constants("Region", "US", "CA", "EU");

    /**
     * {@code Receipt}.
     */
    public static final DataType<Fulfil.Receipt> RECEIPT = Shapes.structure(
            "Receipt",
            "shop.Fulfil.Receipt",
            () -> List.of(
                    Shapes.required("id", DataType.of(String.class)),
                    Shapes.optional("label", DataType.of(String.class).orAbsent()),
                    Shapes.required("text", DataType.of(String.class))));

    private FulfilTypes() {}
}
