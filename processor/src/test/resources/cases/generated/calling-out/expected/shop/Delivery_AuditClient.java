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
 * Runs the workflow {@code audit} version 1.
 *
 * <p>Generated from {@link Delivery.Audit}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class Delivery_AuditClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public Delivery_AuditClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private Delivery_AuditClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public Delivery_AuditClient with(StartOptions options) {
        return new Delivery_AuditClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param code the workflow's input {@code code}
     */
    @Signature(
            method = "audit",
            parameters = @Signature.Parameter(name = "code", type = "java.lang.String")
    )
    public void audit(String code) {
        start(code).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param code the workflow's input {@code code}
     * @return the execution, by which to wait for the result
     */
    public Delivery_AuditExecution start(String code) {
        WorkflowInput input = WorkflowInput.empty().with("code", code, Scalars.STRING);
        return of(conductor.workflows().start("audit", 1, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param code the workflow's input {@code code}
     * @return the execution, which may go on
     */
    public Delivery_AuditExecution execute(ExecuteOptions wait, String code) {
        WorkflowInput input = WorkflowInput.empty().with("code", code, Scalars.STRING);
        return new Delivery_AuditExecution(conductor, conductor.workflows().execute("audit", 1, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public Delivery_AuditExecution of(String workflowId) {
        return new Delivery_AuditExecution(conductor, workflowId);
    }
}
