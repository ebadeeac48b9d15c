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
 * Runs the workflow {@code of_others} version 3.
 *
 * <p>Generated from {@link OfOthers}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class OfOthersClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public OfOthersClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private OfOthersClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public OfOthersClient with(StartOptions options) {
        return new OfOthersClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param name the workflow's input {@code name}
     * @return the result
     */
    @Signature(
            method = "go",
            parameters = @Signature.Parameter(name = "name", type = "java.lang.String")
    )
    public String go(String name) {
        return start(name).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param name the workflow's input {@code name}
     * @return the execution, by which to wait for the result
     */
    public OfOthersExecution start(String name) {
        WorkflowInput input = WorkflowInput.empty().with("name", name, Scalars.STRING);
        return of(conductor.workflows().start("of_others", 3, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param name the workflow's input {@code name}
     * @return the execution, which may go on
     */
    public OfOthersExecution execute(ExecuteOptions wait, String name) {
        WorkflowInput input = WorkflowInput.empty().with("name", name, Scalars.STRING);
        return new OfOthersExecution(conductor, conductor.workflows().execute("of_others", 3, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public OfOthersExecution of(String workflowId) {
        return new OfOthersExecution(conductor, workflowId);
    }
}
