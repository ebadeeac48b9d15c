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
 * Runs the workflow {@code label} version 1.
 *
 * <p>Generated from {@link FulfilOrder.Label}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrder_LabelClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public FulfilOrder_LabelClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private FulfilOrder_LabelClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public FulfilOrder_LabelClient with(StartOptions options) {
        return new FulfilOrder_LabelClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param sku the workflow's input {@code sku}
     * @param order the workflow's input {@code order}
     * @return the result
     */
    @Signature(
            method = "label",
            parameters = {
                    @Signature.Parameter(name = "sku", type = "java.lang.String"),
                    @Signature.Parameter(name = "order", type = "java.lang.String")
            }
    )
    public String label(String sku, String order) {
        return start(sku, order).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param sku the workflow's input {@code sku}
     * @param order the workflow's input {@code order}
     * @return the execution, by which to wait for the result
     */
    public FulfilOrder_LabelExecution start(String sku, String order) {
        WorkflowInput input = WorkflowInput.empty()
                .with("sku", sku, Scalars.STRING)
                .with("order", order, Scalars.STRING);
        return of(conductor.workflows().start("label", 1, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param sku the workflow's input {@code sku}
     * @param order the workflow's input {@code order}
     * @return the execution, which may go on
     */
    public FulfilOrder_LabelExecution execute(ExecuteOptions wait, String sku, String order) {
        WorkflowInput input = WorkflowInput.empty()
                .with("sku", sku, Scalars.STRING)
                .with("order", order, Scalars.STRING);
        return new FulfilOrder_LabelExecution(conductor, conductor.workflows().execute("label", 1, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public FulfilOrder_LabelExecution of(String workflowId) {
        return new FulfilOrder_LabelExecution(conductor, workflowId);
    }
}
