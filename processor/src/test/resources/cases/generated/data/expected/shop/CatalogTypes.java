package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The data of {@link Catalog}, for workflows that are built in code.
 *
 * <p>Generated from {@code Catalog}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class CatalogTypes {
    /**
     * {@code Article}.
     */
    public static final DataType<Catalog.Article> ARTICLE = Shapes.alternatives("Article");

    /**
     * {@code Offer}.
     */
    public static final DataType<Catalog.Offer> OFFER = Shapes.structure(
            "Offer",
            "shop.Catalog.Offer",
            () -> List.of(
                    Shapes.required("name", DataType.of(String.class)),
                    Shapes.required("terms_days", DataType.of(int.class)),
                    Shapes.optional("terms_note", DataType.of(String.class).orAbsent())));

    /**
     * {@code Payment}.
     */
    public static final DataType<Catalog.Payment> PAYMENT = Shapes.alternatives("Payment");

    /**
     * {@code Page<Article>}.
     */
    public static final DataType<Catalog.Page<Catalog.Article>> PAGE_OF_ARTICLE = Shapes.structure(
            "Page<Article>",
            "shop.Catalog.Page<shop.Catalog.Article>",
            () -> List.of(
                    Shapes.required("items", Shapes.list("List<Article>", CatalogTypes.ARTICLE)),
                    Shapes.optional("next", CatalogTypes.PAGE_OF_ARTICLE.orAbsent())));

    private CatalogTypes() {}
}
