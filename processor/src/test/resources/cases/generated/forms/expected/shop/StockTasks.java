package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Stock}, by the names under which workflows call them.
 *
 * <p>Generated from {@code Stock}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class StockTasks {
    /**
     * The task of {@link Stock#reserve}.
     */
    @Signature(
            method = "reserve",
            parameters = @Signature.Parameter(name = "order", type = "java.lang.String")
    )
    public static final String RESERVE = "reserve";

    /**
     * The task of {@link Stock#pack}.
     */
    @Signature(
            method = "pack",
            parameters = {
                    @Signature.Parameter(name = "reservation", type = "java.lang.String"),
                    @Signature.Parameter(name = "copies", type = "int")
            }
    )
    public static final String PACK = "pack";

    /**
     * The task of {@link Stock#tell}.
     */
    @Signature(
            method = "tell",
            parameters = @Signature.Parameter(name = "text", type = "java.lang.String")
    )
    public static final String TELL = "tell";

    private StockTasks() {}
}
