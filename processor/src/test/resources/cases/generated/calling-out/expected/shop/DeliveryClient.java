package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import dev.downbeat.client.ExecuteOptions;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.json.Scalars;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Runs the workflow {@code delivery} version 1.
 *
 * <p>Generated from {@link Delivery}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class DeliveryClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public DeliveryClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private DeliveryClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public DeliveryClient with(StartOptions options) {
        return new DeliveryClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param id the workflow's input {@code id}
     * @param parcel the workflow's input {@code parcel}
     * @param carrier the workflow's input {@code carrier}
     * @param patience the workflow's input {@code patience}
     * @param note the workflow's input {@code note}
     * @return the result
     */
    @Signature(
            method = "deliver",
            parameters = {
                    @Signature.Parameter(name = "id", type = "java.lang.String"),
                    @Signature.Parameter(name = "parcel", type = "shop.Delivery.Parcel"),
                    @Signature.Parameter(name = "carrier", type = "java.lang.String"),
                    @Signature.Parameter(name = "patience", type = "java.time.Duration"),
                    @Signature.Parameter(name = "note", type = "java.util.Optional")
            }
    )
    public String deliver(String id, Delivery.Parcel parcel, String carrier, Duration patience,
            Optional<String> note) {
        return start(id, parcel, carrier, patience, note).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param id the workflow's input {@code id}
     * @param parcel the workflow's input {@code parcel}
     * @param carrier the workflow's input {@code carrier}
     * @param patience the workflow's input {@code patience}
     * @param note the workflow's input {@code note}
     * @return the execution, by which to wait for the result
     */
    public DeliveryExecution start(String id, Delivery.Parcel parcel, String carrier,
            Duration patience, Optional<String> note) {
        WorkflowInput input = WorkflowInput.empty()
                .with("id", id, Scalars.STRING)
                .with("parcel", parcel, DeliveryMappers.PARCEL)
                .with("carrier", carrier, Scalars.STRING)
                .with("patience", patience, Scalars.DURATION)
                .with("note", note, DeliveryMappers.OPTIONAL_OF_STRING);
        return of(conductor.workflows().start("delivery", 1, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param id the workflow's input {@code id}
     * @param parcel the workflow's input {@code parcel}
     * @param carrier the workflow's input {@code carrier}
     * @param patience the workflow's input {@code patience}
     * @param note the workflow's input {@code note}
     * @return the execution, which may go on
     */
    public DeliveryExecution execute(ExecuteOptions wait, String id, Delivery.Parcel parcel,
            String carrier, Duration patience, Optional<String> note) {
        WorkflowInput input = WorkflowInput.empty()
                .with("id", id, Scalars.STRING)
                .with("parcel", parcel, DeliveryMappers.PARCEL)
                .with("carrier", carrier, Scalars.STRING)
                .with("patience", patience, Scalars.DURATION)
                .with("note", note, DeliveryMappers.OPTIONAL_OF_STRING);
        return new DeliveryExecution(conductor, conductor.workflows().execute("delivery", 1, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public DeliveryExecution of(String workflowId) {
        return new DeliveryExecution(conductor, workflowId);
    }
}
