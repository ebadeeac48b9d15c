package shop;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskInput;
import dev.downbeat.worker.TaskOutput;
import dev.downbeat.worker.WorkerRegistration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

/**
 * Runs an implementation of {@link Catalog} as Conductor workers.
 *
 * <p>Generated from {@code Catalog}; start it with
 * {@code conductor.workers(new CatalogRegistration(implementation)).start()}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class CatalogRegistration implements WorkerRegistration {
    private static final OutputMapping<Catalog.Article> ARTICLE_OUTPUT =
            OutputMapping.object(CatalogMappers.ARTICLE);

    private static final OutputMapping<Catalog.Offer> OFFER_OUTPUT =
            OutputMapping.object(CatalogMappers.OFFER);

    private static final OutputMapping<Catalog.Payment> PAY_OUTPUT =
            OutputMapping.object(CatalogMappers.PAYMENT);

    private static final OutputMapping<Catalog.Page<Catalog.Article>> PAGE_OUTPUT =
            OutputMapping.object(CatalogMappers.PAGE_OF_ARTICLE);

    private static final OutputMapping<Map<Long, int[]>> STOCK_OUTPUT =
            OutputMapping.object(CatalogMappers.MAP_OF_LONG_INT_ARRAY);

    private final Catalog worker;

    /**
     * Binds an implementation.
     *
     * @param worker the object whose methods do the tasks, by many threads at once
     */
    public CatalogRegistration(Catalog worker) {
        this.worker = Objects.requireNonNull(worker, "worker");
    }

    @Override
    public List<TaskBinding> bindings() {
        return List.of(
                TaskBinding.of(CatalogTasks.ARTICLE, CatalogTasks.class, this::article),
                TaskBinding.of(CatalogTasks.OFFER, CatalogTasks.class, this::offer),
                TaskBinding.of(CatalogTasks.PAY, CatalogTasks.class, this::pay),
                TaskBinding.of(CatalogTasks.PAGE, CatalogTasks.class, this::page),
                TaskBinding.of(CatalogTasks.STOCK, CatalogTasks.class, this::stock));
    }

    /**
     * Does the task {@code article}: {@link Catalog#article}.
     */
    private TaskOutput article(TaskInput input, TaskContext context) throws Exception {
        Catalog.Article article = input.required("article", CatalogMappers.ARTICLE);
        OptionalInt limit = input.nullable("limit", Scalars.OPTIONAL_INT);
        return TaskOutput.of(worker.article(article, limit), ARTICLE_OUTPUT);
    }

    /**
     * Does the task {@code offer}: {@link Catalog#offer}.
     */
    private TaskOutput offer(TaskInput input, TaskContext context) throws Exception {
        Catalog.Offer offer = input.required("offer", CatalogMappers.OFFER);
        return TaskOutput.of(worker.offer(offer), OFFER_OUTPUT);
    }

    /**
     * Does the task {@code pay}: {@link Catalog#pay}.
     */
    private TaskOutput pay(TaskInput input, TaskContext context) throws Exception {
        Catalog.Payment payment = input.required("payment", CatalogMappers.PAYMENT);
        return TaskOutput.of(worker.pay(payment), PAY_OUTPUT);
    }

    /**
     * Does the task {@code page}: {@link Catalog#page}.
     */
    private TaskOutput page(TaskInput input, TaskContext context) throws Exception {
        Catalog.Page<Catalog.Article> page = input.required("page", CatalogMappers.PAGE_OF_ARTICLE);
        return TaskOutput.of(worker.page(page), PAGE_OUTPUT);
    }

    /**
     * Does the task {@code stock}: {@link Catalog#stock}.
     */
    private TaskOutput stock(TaskInput input, TaskContext context) throws Exception {
        EnumMap<Catalog.Colour, TreeSet<String>> byColour = input.required("byColour", CatalogMappers.ENUM_MAP_OF_COLOUR_TREE_SET_OF_STRING);
        return TaskOutput.of(worker.stock(byColour), STOCK_OUTPUT);
    }
}
