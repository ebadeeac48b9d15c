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
 * Runs the workflow {@code undo} version 1.
 *
 * <p>Generated from {@link Undo}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class UndoClient {
    private final Conductor conductor;

    private final StartOptions options;

    /**
     * Runs the workflow on a server.
     *
     * @param conductor the server
     */
    public UndoClient(Conductor conductor) {
        this(conductor, StartOptions.defaults());
    }

    private UndoClient(Conductor conductor, StartOptions options) {
        this.conductor = Objects.requireNonNull(conductor, "conductor");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same client, which starts with a correlation id, a priority or task domains.
     *
     * @param options in place of those that were said before
     * @return another client
     */
    public UndoClient with(StartOptions options) {
        return new UndoClient(conductor, options);
    }

    /**
     * Runs the workflow and waits for its end, however long that takes.
     *
     * @param order the workflow's input {@code order}
     * @param reason the workflow's input {@code reason}
     */
    @Signature(
            method = "undo",
            parameters = {
                    @Signature.Parameter(name = "order", type = "java.lang.String"),
                    @Signature.Parameter(name = "reason", type = "java.lang.String")
            }
    )
    public void undo(String order, String reason) {
        start(order, reason).await();
    }

    /**
     * Starts the workflow and does not wait.
     *
     * @param order the workflow's input {@code order}
     * @param reason the workflow's input {@code reason}
     * @return the execution, by which to wait for the result
     */
    public UndoExecution start(String order, String reason) {
        WorkflowInput input = WorkflowInput.empty()
                .with("order", order, Scalars.STRING)
                .with("reason", reason, Scalars.STRING);
        return of(conductor.workflows().start("undo", 1, input, options));
    }

    /**
     * Starts the workflow and has the server wait for it, in one call.
     *
     * @param wait for what
     * @param order the workflow's input {@code order}
     * @param reason the workflow's input {@code reason}
     * @return the execution, which may go on
     */
    public UndoExecution execute(ExecuteOptions wait, String order, String reason) {
        WorkflowInput input = WorkflowInput.empty()
                .with("order", order, Scalars.STRING)
                .with("reason", reason, Scalars.STRING);
        return new UndoExecution(conductor, conductor.workflows().execute("undo", 1, input, options, wait));
    }

    /**
     * An execution that was started before.
     *
     * @param workflowId its id
     * @return the execution
     */
    public UndoExecution of(String workflowId) {
        return new UndoExecution(conductor, workflowId);
    }
}
