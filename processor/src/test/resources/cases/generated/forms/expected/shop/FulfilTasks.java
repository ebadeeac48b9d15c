package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.WorkflowCall;
import dev.downbeat.json.Scalars;
import javax.annotation.processing.Generated;

/**
 * Calls of the workflow {@code fulfil} version 2, to be added to a workflow that is built in code.
 *
 * <p>Generated from {@link Fulfil}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilTasks {
    /**
     * What goes into the workflow, and what comes out.
     */
    public static final CallContract CONTRACT = CallContract.ofWorkflow("fulfil", 2)
            .required("order", DataType.of(String.class))
            .required("region", FulfilTypes.REGION)
            .required("kind", DataType.of(String.class))
            .required("copies", DataType.of(int.class))
            .returns(FulfilTypes.RECEIPT);

    private FulfilTasks() {}

    /**
     * Runs the workflow and waits for it.
     *
     * @param reference the task's name in the calling workflow
     * @return the call, whose inputs are to be given
     */
    public static Call<Fulfil.Receipt> subWorkflow(String reference) {
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
         * The input {@code region}, read when the workflow runs.
         *
         * @param region where it is read
         * @return this
         */
        public Call<T> region(Expr<Fulfil.Region> region) {
            return wire("region", region);
        }

        /**
         * The input {@code region}, the same in every execution.
         *
         * @param region its value
         * @return this
         */
        public Call<T> region(Fulfil.Region region) {
            return constant("region", region, FulfilMappers.REGION);
        }

        /**
         * The input {@code kind}, read when the workflow runs.
         *
         * @param kind where it is read
         * @return this
         */
        public Call<T> kind(Expr<String> kind) {
            return wire("kind", kind);
        }

        /**
         * The input {@code kind}, the same in every execution.
         *
         * @param kind its value
         * @return this
         */
        public Call<T> kind(String kind) {
            return constant("kind", kind, Scalars.STRING);
        }

        /**
         * The input {@code copies}, read when the workflow runs.
         *
         * @param copies where it is read
         * @return this
         */
        public Call<T> copies(Expr<Integer> copies) {
            return wire("copies", copies);
        }

        /**
         * The input {@code copies}, the same in every execution.
         *
         * @param copies its value
         * @return this
         */
        public Call<T> copies(int copies) {
            return constant("copies", copies, Scalars.INT);
        }
    }
}
