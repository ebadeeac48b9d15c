package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Catalog}, by the names under which workflows call them.
 *
 * <p>Generated from {@code Catalog}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class CatalogTasks {
    /**
     * The task of {@link Catalog#article}.
     */
    @Signature(
            method = "article",
            parameters = {
                    @Signature.Parameter(name = "article", type = "shop.Catalog.Article"),
                    @Signature.Parameter(name = "limit", type = "java.util.OptionalInt")
            }
    )
    public static final String ARTICLE = "article";

    /**
     * The task of {@link Catalog#offer}.
     */
    @Signature(
            method = "offer",
            parameters = @Signature.Parameter(name = "offer", type = "shop.Catalog.Offer")
    )
    public static final String OFFER = "offer";

    /**
     * The task of {@link Catalog#pay}.
     */
    @Signature(
            method = "pay",
            parameters = @Signature.Parameter(name = "payment", type = "shop.Catalog.Payment")
    )
    public static final String PAY = "pay";

    /**
     * The task of {@link Catalog#page}.
     */
    @Signature(
            method = "page",
            parameters = @Signature.Parameter(name = "page", type = "shop.Catalog.Page")
    )
    public static final String PAGE = "page";

    /**
     * The task of {@link Catalog#stock}.
     */
    @Signature(
            method = "stock",
            parameters = @Signature.Parameter(name = "byColour", type = "java.util.EnumMap")
    )
    public static final String STOCK = "stock";

    private CatalogTasks() {}
}
