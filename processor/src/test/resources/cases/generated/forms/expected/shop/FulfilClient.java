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
 * Runs the workflow {@code fulfil} version 2.
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
     * @param region the workflow's input {@code region}
     * @param kind the workflow's input {@code kind}
     * @param copies the workflow's input {@code copies}
     * @return the result
     */
    @Signature(
            method = "fulfil",
            parameters = {
                    @Signature.Parameter(name = "order", type = "java.lang.String"),
                    @Signature.Parameter(name = "region", type = "shop.Fulfil.Region"),
                    @Signature.Parameter(name = "kind", type = "java.lang.String"),
                    @Signature.Parameter(name = "copies", type = "int")
            }
    )
    public Fulfil.Receipt fulfil(String order, Fulfil.Region region, String kind, int copies) {
        return start(order, region, kind, copies).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param order the workflow's input {@code order}
     * @param region the workflow's input {@code region}
     * @param kind the workflow's input {@code kind}
     * @param copies the workflow's input {@code copies}
     * @return the execution, by which to wait for the result
     */
    public FulfilExecution start(String order, Fulfil.Region region, String kind, int copies) {
        WorkflowInput input = WorkflowInput.empty()
                .with("order", order, Scalars.STRING)
                .with("region", region, FulfilMappers.REGION)
                .with("kind", kind, Scalars.STRING)
                .with("copies", copies, Scalars.INT);
        return of(conductor.workflows().start("fulfil", 2, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param order the workflow's input {@code order}
     * @param region the workflow's input {@code region}
     * @param kind the workflow's input {@code kind}
     * @param copies the workflow's input {@code copies}
     * @return the execution, which may go on
     */
    public FulfilExecution execute(ExecuteOptions wait, String order, Fulfil.Region region,
            String kind, int copies) {
        WorkflowInput input = WorkflowInput.empty()
                .with("order", order, Scalars.STRING)
                .with("region", region, FulfilMappers.REGION)
                .with("kind", kind, Scalars.STRING)
                .with("copies", copies, Scalars.INT);
        return new FulfilExecution(conductor, conductor.workflows().execute("fulfil", 2, input, options, wait));
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
