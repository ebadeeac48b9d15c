package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.WorkflowCall;
import javax.annotation.processing.Generated;

/**
 * Calls of the workflow {@code fulfil_order} version 1, to be added to a workflow that is built in code.
 *
 * <p>Generated from {@link FulfilOrder}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrderTasks {
    /**
     * What goes into the workflow, and what comes out.
     */
    public static final CallContract CONTRACT = CallContract.ofWorkflow("fulfil_order", 1)
            .required("order", FulfilOrderTypes.ORDER)
            .returns(FulfilOrderTypes.FULFILLED);

    private FulfilOrderTasks() {}

    /**
     * Runs the workflow and waits for it.
     *
     * @param reference the task's name in the calling workflow
     * @return the call, whose inputs are to be given
     */
    public static Call<FulfilOrder.Fulfilled> subWorkflow(String reference) {
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
        public Call<T> order(Expr<Shop.Order> order) {
            return wire("order", order);
        }

        /**
         * The input {@code order}, the same in every execution.
         *
         * @param order its value
         * @return this
         */
        public Call<T> order(Shop.Order order) {
            return constant("order", order, FulfilOrderMappers.ORDER);
        }
    }
}
