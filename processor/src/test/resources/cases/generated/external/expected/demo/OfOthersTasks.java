package demo;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.WorkflowCall;
import dev.downbeat.json.Scalars;
import javax.annotation.processing.Generated;

/**
 * Calls of the workflow {@code of_others} version 3, to be added to a workflow that is built in code.
 *
 * <p>Generated from {@link OfOthers}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class OfOthersTasks {
    /**
     * What goes into the workflow, and what comes out.
     */
    public static final CallContract CONTRACT = CallContract.ofWorkflow("of_others", 3)
            .required("name", DataType.of(String.class))
            .returnsUnder("result", DataType.of(String.class));

    private OfOthersTasks() {}

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
         * The input {@code name}, read when the workflow runs.
         *
         * @param name where it is read
         * @return this
         */
        public Call<T> name(Expr<String> name) {
            return wire("name", name);
        }

        /**
         * The input {@code name}, the same in every execution.
         *
         * @param name its value
         * @return this
         */
        public Call<T> name(String name) {
            return constant("name", name, Scalars.STRING);
        }
    }
}
