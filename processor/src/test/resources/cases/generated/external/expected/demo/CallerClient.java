package demo;

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
 * Runs the workflow {@code caller} version 1.
 *
 * <p>Generated from {@link Caller}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class CallerClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public CallerClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private CallerClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public CallerClient with(StartOptions options) {
        return new CallerClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param name the workflow's input {@code name}
     * @return the result
     */
    @Signature(
            method = "call",
            parameters = @Signature.Parameter(name = "name", type = "java.lang.String")
    )
    public String call(String name) {
        return start(name).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param name the workflow's input {@code name}
     * @return the execution, by which to wait for the result
     */
    public CallerExecution start(String name) {
        WorkflowInput input = WorkflowInput.empty().with("name", name, Scalars.STRING);
        return of(conductor.workflows().start("caller", 1, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param name the workflow's input {@code name}
     * @return the execution, which may go on
     */
    public CallerExecution execute(ExecuteOptions wait, String name) {
        WorkflowInput input = WorkflowInput.empty().with("name", name, Scalars.STRING);
        return new CallerExecution(conductor, conductor.workflows().execute("caller", 1, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public CallerExecution of(String workflowId) {
        return new CallerExecution(conductor, workflowId);
    }
}
