package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.WorkflowCall;
import dev.downbeat.json.Scalars;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * Calls of the workflow {@code delivery} version 1, to be added to a workflow that is built in code.
 *
 * <p>Generated from {@link Delivery}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class DeliveryTasks {
    /**
     * What goes into the workflow, and what comes out.
     */
    public static final CallContract CONTRACT = CallContract.ofWorkflow("delivery", 1)
            .required("id", DataType.of(String.class))
            .required("parcel", DeliveryTypes.PARCEL)
            .required("carrier", DataType.of(String.class))
            .required("patience", DataType.of(Duration.class))
            .optional("note", DataType.of(String.class).orAbsent())
            .returnsUnder("result", DataType.of(String.class));

    private DeliveryTasks() {}

    /**
     * Runs the workflow and waits for it.
     *
     * @param reference the task's name in the calling workflow
     * @return the call, whose inputs are to be given
     */
    public static Call<String> subWorkflow(String reference) {
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
         * The input {@code id}, read when the workflow runs.
         *
         * @param id where it is read
         * @return this
         */
        public Call<T> id(Expr<String> id) {
            return wire("id", id);
        }

        /**
         * The input {@code id}, the same in every execution.
         *
         * @param id its value
         * @return this
         */
        public Call<T> id(String id) {
            return constant("id", id, Scalars.STRING);
        }

        /**
         * The input {@code parcel}, read when the workflow runs.
         *
         * @param parcel where it is read
         * @return this
         */
        public Call<T> parcel(Expr<Delivery.Parcel> parcel) {
            return wire("parcel", parcel);
        }

        /**
         * The input {@code parcel}, the same in every execution.
         *
         * @param parcel its value
         * @return this
         */
        public Call<T> parcel(Delivery.Parcel parcel) {
            return constant("parcel", parcel, DeliveryMappers.PARCEL);
        }

        /**
         * The input {@code carrier}, read when the workflow runs.
         *
         * @param carrier where it is read
         * @return this
         */
        public Call<T> carrier(Expr<String> carrier) {
            return wire("carrier", carrier);
        }

        /**
         * The input {@code carrier}, the same in every execution.
         *
         * @param carrier its value
         * @return this
         */
        public Call<T> carrier(String carrier) {
            return constant("carrier", carrier, Scalars.STRING);
        }

        /**
         * The input {@code patience}, read when the workflow runs.
         *
         * @param patience where it is read
         * @return this
         */
        public Call<T> patience(Expr<Duration> patience) {
            return wire("patience", patience);
        }

        /**
         * The input {@code patience}, the same in every execution.
         *
         * @param patience its value
         * @return this
         */
        public Call<T> patience(Duration patience) {
            return constant("patience", patience, Scalars.DURATION);
        }

        /**
         * The input {@code note}, read when the workflow runs.
         *
         * @param note where it is read
         * @return this
         */
        public Call<T> note(Expr<String> note) {
            return wire("note", note);
        }

        /**
         * The input {@code note}, the same in every execution.
         *
         * @param note its value
         * @return this
         */
        public Call<T> note(String note) {
            return constant("note", note, Scalars.STRING);
        }
    }
}
