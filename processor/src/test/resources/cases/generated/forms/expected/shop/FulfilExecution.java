package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.ExecuteAnswer;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * One execution of the workflow {@code fulfil} version 2.
 *
 * <p>Generated from {@link Fulfil}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilExecution extends WorkflowExecution<Fulfil.Receipt> {
    FulfilExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.object(FulfilMappers.RECEIPT));
    }

    FulfilExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.object(FulfilMappers.RECEIPT));
    }

    /**
     * Completes the tasks that wait for somebody outside.
     *
     * @return one method a task
     */
    public Signals signals() {
        return new Signals();
    }

    /**
     * Reads the execution once, with what its tasks have given.
     *
     * @return one method a task
     */
    public Steps steps() {
        return new Steps(snapshot());
    }

    /**
     * Completes the tasks that wait for somebody outside. Each method is one call; it fails with an
     * {@code IllegalStateException} if the task is not open, which names those that are.
     */
    public final class Signals {
        private Signals() {}

        /**
         * Completes {@code customs}.
         *
         * @param result what it gives
         */
        public void customs(Fulfil.Approval result) {
            FulfilExecution.this.complete("customs", result, OutputMapping.object(FulfilMappers.APPROVAL));
        }

        /**
         * Completes {@code lift}.
         *
         * @param result what it gives
         */
        public void lift(Fulfil.Approval result) {
            FulfilExecution.this.complete("lift", result, OutputMapping.object(FulfilMappers.APPROVAL));
        }
    }

    /**
     * What the tasks of an execution have given when it was read.
     */
    public static final class Steps {
        private final WorkflowSnapshot snapshot;

        Steps(WorkflowSnapshot snapshot) {
            this.snapshot = snapshot;
        }

        /**
         * The result of {@code reserve}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<Stock.Reservation> reserve() {
            return snapshot.result("reserve_ref", OutputMapping.object(FulfilMappers.RESERVATION));
        }

        /**
         * The result of {@code customs}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<Fulfil.Approval> customs() {
            return snapshot.result("customs", OutputMapping.object(FulfilMappers.APPROVAL));
        }

        /**
         * The result of {@code ship}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> ship() {
            return snapshot.result("ship", OutputMapping.key("result", Scalars.STRING));
        }

        /**
         * The result of {@code shipNear}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> shipNear() {
            return snapshot.result("shipNear", OutputMapping.key("result", Scalars.STRING));
        }

        /**
         * The result of {@code lift}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<Fulfil.Approval> lift() {
            return snapshot.result("lift", OutputMapping.object(FulfilMappers.APPROVAL));
        }

        /**
         * The result of {@code skus}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<List<String>> skus() {
            return snapshot.result("skus", OutputMapping.key("result", FulfilMappers.LIST_OF_STRING));
        }

        /**
         * The result of {@code joined}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> joined() {
            return snapshot.result("joined", OutputMapping.key("result", Scalars.STRING));
        }

        /**
         * The result of {@code audit}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> audit() {
            return snapshot.result("audit", OutputMapping.key("result", Scalars.STRING));
        }

        /**
         * The result of {@code pack}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> pack() {
            return snapshot.result("pack", OutputMapping.key("result", Scalars.STRING));
        }
    }
}
