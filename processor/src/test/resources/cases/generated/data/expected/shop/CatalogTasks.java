package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Shapes;
import dev.downbeat.flow.WorkerCall;
import dev.downbeat.json.Scalars;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
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

    /**
     * A call of {@link Catalog#article}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Article article(String reference) {
        return new Article(reference);
    }

    /**
     * A call of {@link Catalog#offer}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Offer offer(String reference) {
        return new Offer(reference);
    }

    /**
     * A call of {@link Catalog#pay}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Pay pay(String reference) {
        return new Pay(reference);
    }

    /**
     * A call of {@link Catalog#page}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Page page(String reference) {
        return new Page(reference);
    }

    /**
     * A call of {@link Catalog#stock}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Stock stock(String reference) {
        return new Stock(reference);
    }

    /**
     * A call of {@link Catalog#article}.
     */
    public static final class Article extends WorkerCall<Catalog.Article, Article> {
        private static final CallContract CONTRACT = CallContract.ofTask(CatalogTasks.class, ARTICLE)
                .required("article", CatalogTypes.ARTICLE)
                .optional("limit", DataType.of(int.class).orAbsent())
                .returns(CatalogTypes.ARTICLE);

        private Article(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code article}, read when the workflow runs.
         *
         * @param article where it is read
         * @return this
         */
        public Article article(Expr<Catalog.Article> article) {
            return wire("article", article);
        }

        /**
         * The input {@code article}, the same in every execution.
         *
         * @param article its value
         * @return this
         */
        public Article article(Catalog.Article article) {
            return constant("article", article, CatalogMappers.ARTICLE);
        }

        /**
         * The input {@code limit}, read when the workflow runs.
         *
         * @param limit where it is read
         * @return this
         */
        public Article limit(Expr<Integer> limit) {
            return wire("limit", limit);
        }

        /**
         * The input {@code limit}, the same in every execution.
         *
         * @param limit its value
         * @return this
         */
        public Article limit(int limit) {
            return constant("limit", limit, Scalars.INT);
        }
    }

    /**
     * A call of {@link Catalog#offer}.
     */
    public static final class Offer extends WorkerCall<Catalog.Offer, Offer> {
        private static final CallContract CONTRACT = CallContract.ofTask(CatalogTasks.class, OFFER)
                .required("offer", CatalogTypes.OFFER)
                .returns(CatalogTypes.OFFER);

        private Offer(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code offer}, read when the workflow runs.
         *
         * @param offer where it is read
         * @return this
         */
        public Offer offer(Expr<Catalog.Offer> offer) {
            return wire("offer", offer);
        }

        /**
         * The input {@code offer}, the same in every execution.
         *
         * @param offer its value
         * @return this
         */
        public Offer offer(Catalog.Offer offer) {
            return constant("offer", offer, CatalogMappers.OFFER);
        }
    }

    /**
     * A call of {@link Catalog#pay}.
     */
    public static final class Pay extends WorkerCall<Catalog.Payment, Pay> {
        private static final CallContract CONTRACT = CallContract.ofTask(CatalogTasks.class, PAY)
                .required("payment", CatalogTypes.PAYMENT)
                .returns(CatalogTypes.PAYMENT);

        private Pay(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code payment}, read when the workflow runs.
         *
         * @param payment where it is read
         * @return this
         */
        public Pay payment(Expr<Catalog.Payment> payment) {
            return wire("payment", payment);
        }

        /**
         * The input {@code payment}, the same in every execution.
         *
         * @param payment its value
         * @return this
         */
        public Pay payment(Catalog.Payment payment) {
            return constant("payment", payment, CatalogMappers.PAYMENT);
        }
    }

    /**
     * A call of {@link Catalog#page}.
     */
    public static final class Page extends WorkerCall<Catalog.Page<Catalog.Article>, Page> {
        private static final CallContract CONTRACT = CallContract.ofTask(CatalogTasks.class, PAGE)
                .required("page", CatalogTypes.PAGE_OF_ARTICLE)
                .returns(CatalogTypes.PAGE_OF_ARTICLE);

        private Page(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code page}, read when the workflow runs.
         *
         * @param page where it is read
         * @return this
         */
        public Page page(Expr<Catalog.Page<Catalog.Article>> page) {
            return wire("page", page);
        }

        /**
         * The input {@code page}, the same in every execution.
         *
         * @param page its value
         * @return this
         */
        public Page page(Catalog.Page<Catalog.Article> page) {
            return constant("page", page, CatalogMappers.PAGE_OF_ARTICLE);
        }
    }

    /**
     * A call of {@link Catalog#stock}.
     */
    public static final class Stock extends WorkerCall<Map<Long, int[]>, Stock> {
        private static final CallContract CONTRACT = CallContract.ofTask(CatalogTasks.class, STOCK)
                .required("byColour", Shapes.map("EnumMap<Colour, TreeSet<String>>", Shapes.list("TreeSet<String>", DataType.of(String.class))))
                .returns(Shapes.map("Map<Long, int[]>", DataType.of(int[].class)));

        private Stock(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code byColour}, read when the workflow runs.
         *
         * @param byColour where it is read
         * @return this
         */
        public Stock byColour(Expr<EnumMap<Catalog.Colour, TreeSet<String>>> byColour) {
            return wire("byColour", byColour);
        }

        /**
         * The input {@code byColour}, the same in every execution.
         *
         * @param byColour its value
         * @return this
         */
        public Stock byColour(EnumMap<Catalog.Colour, TreeSet<String>> byColour) {
            return constant("byColour", byColour, CatalogMappers.ENUM_MAP_OF_COLOUR_TREE_SET_OF_STRING);
        }
    }
}
