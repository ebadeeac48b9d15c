package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The data of {@link Stock}, for workflows that are built in code.
 *
 * <p>Generated from {@code Stock}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class StockTypes {
    /**
     * {@code Reservation}.
     */
    public static final DataType<Stock.Reservation> RESERVATION = Shapes.structure(
            "Reservation",
            "shop.Stock.Reservation",
            () -> List.of(
                    Shapes.required("id", DataType.of(String.class)),
                    Shapes.required("weight", DataType.of(double.class)),
                    Shapes.required("lines", Shapes.list("List<Line>", StockTypes.LINE)),
                    Shapes.optional("note", DataType.of(String.class).orAbsent())));

    /**
     * {@code Line}.
     */
    public static final DataType<Stock.Line> LINE = Shapes.structure(
            "Line",
            "shop.Stock.Line",
            () -> List.of(
                    Shapes.required("sku", DataType.of(String.class)),
                    Shapes.required("quantity", DataType.of(int.class))));

    private StockTypes() {}
}
