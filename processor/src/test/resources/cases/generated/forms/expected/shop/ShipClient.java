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
 * Runs the workflow {@code ship} version 3.
 *
 * <p>Generated from {@link Ship}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class ShipClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public ShipClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private ShipClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public ShipClient with(StartOptions options) {
        return new ShipClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param parcel the workflow's input {@code parcel}
     * @return the result
     */
    @Signature(
            method = "ship",
            parameters = @Signature.Parameter(name = "parcel", type = "java.lang.String")
    )
    public String ship(String parcel) {
        return start(parcel).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param parcel the workflow's input {@code parcel}
     * @return the execution, by which to wait for the result
     */
    public ShipExecution start(String parcel) {
        WorkflowInput input = WorkflowInput.empty().with("parcel", parcel, Scalars.STRING);
        return of(conductor.workflows().start("ship", 3, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param parcel the workflow's input {@code parcel}
     * @return the execution, which may go on
     */
    public ShipExecution execute(ExecuteOptions wait, String parcel) {
        WorkflowInput input = WorkflowInput.empty().with("parcel", parcel, Scalars.STRING);
        return new ShipExecution(conductor, conductor.workflows().execute("ship", 3, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public ShipExecution of(String workflowId) {
        return new ShipExecution(conductor, workflowId);
    }
}
