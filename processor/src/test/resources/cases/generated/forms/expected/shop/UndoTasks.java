package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Shapes;
import dev.downbeat.flow.WorkflowCall;
import dev.downbeat.json.Scalars;
import javax.annotation.processing.Generated;

/**
 * Calls of the workflow {@code undo} version 1, to be added to a workflow that is built in code.
 *
 * <p>Generated from {@link Undo}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class UndoTasks {
    /**
     * What goes into the workflow, and what comes out.
     */
    public static final CallContract CONTRACT = CallContract.ofWorkflow("undo", 1)
            .required("order", DataType.of(String.class))
            .required("reason", DataType.of(String.class))
            .returns(Shapes.nothing());

    private UndoTasks() {}

    /**
     * Runs the workflow and waits for it.
     *
     * @param reference the task's name in the calling workflow
     * @return the call, whose inputs are to be given
     */
    public static Call<Void> subWorkflow(String reference) {
        return new Call<>(reference, WorkflowCall.Kind.RUN);
    }

    /**
     * Starts the workflow and does not wait; the result is the id of its execution.
     *
     * @param reference the task's name in the calling workflow
     * @return the call, whose inputs are to be given
     */
    public static Call<String> startWorkflow(String reference) {
        return new Call<>(reference, WorkflowCall.Kind.START);
    }

    /**
     * A call of the workflow.
     *
     * @param <T> the type of the task's result
     */
    public static final class Call<T> extends WorkflowCall<T, Call<T>> {
        private Call(String reference, WorkflowCall.Kind kind) {
            super(reference, CONTRACT, kind);
        }

        /**
         * The input {@code order}, read when the workflow runs.
         *
         * @param order where it is read
         * @return this
         */
        public Call<T> order(Expr<String> order) {
            return wire("order", order);
        }

        /**
         * The input {@code order}, the same in every execution.
         *
         * @param order its value
         * @return this
         */
        public Call<T> order(String order) {
            return constant("order", order, Scalars.STRING);
        }

        /**
         * The input {@code reason}, read when the workflow runs.
         *
         * @param reason where it is read
         * @return this
         */
        public Call<T> reason(Expr<String> reason) {
            return wire("reason", reason);
        }

        /**
         * The input {@code reason}, the same in every execution.
         *
         * @param reason its value
         * @return this
         */
        public Call<T> reason(String reason) {
            return constant("reason", reason, Scalars.STRING);
        }
    }
}
