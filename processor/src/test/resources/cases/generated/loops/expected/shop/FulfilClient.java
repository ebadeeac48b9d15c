package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import dev.downbeat.client.ExecuteOptions;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.json.Scalars;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs the workflow {@code fulfil} version 1.
 *
 * <p>Generated from {@link Fulfil}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public FulfilClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private FulfilClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public FulfilClient with(StartOptions options) {
        return new FulfilClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param order the workflow's input {@code order}
     * @param customer the workflow's input {@code customer}
     * @return the result
     */
    @Signature(
            method = "fulfil",
            parameters = {
                    @Signature.Parameter(name = "order", type = "shop.Fulfil.Order"),
                    @Signature.Parameter(name = "customer", type = "java.lang.String")
            }
    )
    public Fulfil.Out fulfil(Fulfil.Order order, String customer) {
        return start(order, customer).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param order the workflow's input {@code order}
     * @param customer the workflow's input {@code customer}
     * @return the execution, by which to wait for the result
     */
    public FulfilExecution start(Fulfil.Order order, String customer) {
        WorkflowInput input = WorkflowInput.empty()
                .with("order", order, FulfilMappers.ORDER)
                .with("customer", customer, Scalars.STRING);
        return of(conductor.workflows().start("fulfil", 1, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param order the workflow's input {@code order}
     * @param customer the workflow's input {@code customer}
     * @return the execution, which may go on
     */
    public FulfilExecution execute(ExecuteOptions wait, Fulfil.Order order, String customer) {
        WorkflowInput input = WorkflowInput.empty()
                .with("order", order, FulfilMappers.ORDER)
                .with("customer", customer, Scalars.STRING);
        return new FulfilExecution(conductor, conductor.workflows().execute("fulfil", 1, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public FulfilExecution of(String workflowId) {
        return new FulfilExecution(conductor, workflowId);
    }
}
