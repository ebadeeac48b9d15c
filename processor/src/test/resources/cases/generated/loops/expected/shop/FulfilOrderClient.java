package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import dev.downbeat.client.ExecuteOptions;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs the workflow {@code fulfil_order} version 1.
 *
 * <p>Generated from {@link FulfilOrder}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrderClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public FulfilOrderClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private FulfilOrderClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public FulfilOrderClient with(StartOptions options) {
        return new FulfilOrderClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param order the workflow's input {@code order}
     * @return the result
     */
    @Signature(
            method = "fulfil",
            parameters = @Signature.Parameter(name = "order", type = "shop.Shop.Order")
    )
    public FulfilOrder.Fulfilled fulfil(Shop.Order order) {
        return start(order).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param order the workflow's input {@code order}
     * @return the execution, by which to wait for the result
     */
    public FulfilOrderExecution start(Shop.Order order) {
        WorkflowInput input = WorkflowInput.empty().with("order", order, FulfilOrderMappers.ORDER);
        return of(conductor.workflows().start("fulfil_order", 1, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param order the workflow's input {@code order}
     * @return the execution, which may go on
     */
    public FulfilOrderExecution execute(ExecuteOptions wait, Shop.Order order) {
        WorkflowInput input = WorkflowInput.empty().with("order", order, FulfilOrderMappers.ORDER);
        return new FulfilOrderExecution(conductor, conductor.workflows().execute("fulfil_order", 1, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public FulfilOrderExecution of(String workflowId) {
        return new FulfilOrderExecution(conductor, workflowId);
    }
}
