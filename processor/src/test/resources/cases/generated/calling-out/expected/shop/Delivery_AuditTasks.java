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
 * Calls of the workflow {@code audit} version 1, to be added to a workflow that is built in code.
 *
 * <p>Generated from {@link Delivery.Audit}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class Delivery_AuditTasks {
    /**
     * What goes into the workflow, and what comes out.
     */
    public static final CallContract CONTRACT = CallContract.ofWorkflow("audit", 1)
            .required("code", DataType.of(String.class))
            .returns(Shapes.nothing());

    private Delivery_AuditTasks() {}

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
         * The input {@code code}, read when the workflow runs.
         *
         * @param code where it is read
         * @return this
         */
        public Call<T> code(Expr<String> code) {
            return wire("code", code);
        }

        /**
         * The input {@code code}, the same in every execution.
         *
         * @param code its value
         * @return this
         */
        public Call<T> code(String code) {
            return constant("code", code, Scalars.STRING);
        }
    }
}
