package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Shop}, by the names under which workflows call them.
 *
 * <p>Generated from {@code Shop}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class ShopTasks {
    /**
     * The task of {@link Shop#charge}.
     */
    @Signature(
            method = "charge",
            parameters = {
                    @Signature.Parameter(name = "customer", type = "java.lang.String"),
                    @Signature.Parameter(name = "attempt", type = "int")
            }
    )
    public static final String CHARGE = "charge";

    /**
     * The task of {@link Shop#pick}.
     */
    @Signature(
            method = "pick",
            parameters = {
                    @Signature.Parameter(name = "line", type = "shop.Shop.Line"),
                    @Signature.Parameter(name = "warehouse", type = "java.lang.String"),
                    @Signature.Parameter(name = "batch", type = "long")
            }
    )
    public static final String PICK = "pick";

    /**
     * The task of {@link Shop#weigh}.
     */
    @Signature(
            method = "weigh",
            parameters = @Signature.Parameter(name = "sku", type = "java.lang.String")
    )
    public static final String WEIGH = "weigh";

    /**
     * The task of {@link Shop#tell}.
     */
    @Signature(
            method = "tell",
            parameters = @Signature.Parameter(name = "text", type = "java.lang.String")
    )
    public static final String TELL = "tell";

    private ShopTasks() {}
}
