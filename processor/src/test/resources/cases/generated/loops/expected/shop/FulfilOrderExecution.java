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
 * One execution of the workflow {@code fulfil_order} version 1.
 *
 * <p>Generated from {@link FulfilOrder}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrderExecution extends WorkflowExecution<FulfilOrder.Fulfilled> {
    FulfilOrderExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.object(FulfilOrderMappers.FULFILLED));
    }

    FulfilOrderExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.object(FulfilOrderMappers.FULFILLED));
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
     * What the tasks of an execution have given when it was read.
     */
    public static final class Steps {
        private final WorkflowSnapshot snapshot;

        Steps(WorkflowSnapshot snapshot) {
            this.snapshot = snapshot;
        }

        /**
         * The result of {@code charge} in the last round.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<Shop.Payment> charge() {
            return snapshot.result("charge-it", OutputMapping.object(FulfilOrderMappers.PAYMENT));
        }

        /**
         * The result of {@code waiting} in the last round.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> waiting() {
            return snapshot.result("waiting", OutputMapping.key("result", Scalars.STRING));
        }

        /**
         * The result of {@code paid} in the last round.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> paid() {
            return snapshot.result("paid", OutputMapping.key("result", Scalars.STRING));
        }

        /**
         * The result of {@code mark} in the last round.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> mark() {
            return snapshot.result("mark", OutputMapping.key("result", Scalars.STRING));
        }

        /**
         * The result of {@code weights} in the last round.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<List<Integer>> weights() {
            return snapshot.result("weights", OutputMapping.key("result", FulfilOrderMappers.LIST_OF_INTEGER));
        }

        /**
         * The result of {@code marks}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<List<String>> marks() {
            return snapshot.result("marks", OutputMapping.key("result", FulfilOrderMappers.LIST_OF_STRING));
        }

        /**
         * The result of {@code paymentIds}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<List<String>> paymentIds() {
            return snapshot.result("paymentIds", OutputMapping.key("result", FulfilOrderMappers.LIST_OF_STRING));
        }

        /**
         * The result of {@code allWeights}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<List<List<Integer>>> allWeights() {
            return snapshot.result("allWeights", OutputMapping.key("result", FulfilOrderMappers.LIST_OF_LIST_OF_INTEGER));
        }

        /**
         * The result of {@code pick}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<List<String>> pick() {
            return snapshot.result("pick", OutputMapping.key("result", FulfilOrderMappers.LIST_OF_STRING));
        }

        /**
         * The result of {@code labels}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<List<String>> labels() {
            return snapshot.result("labels", OutputMapping.key("result", FulfilOrderMappers.LIST_OF_STRING));
        }

        /**
         * The result of {@code inTurn}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<List<Integer>> inTurn() {
            return snapshot.result("inTurn", OutputMapping.key("result", FulfilOrderMappers.LIST_OF_INTEGER));
        }

        /**
         * The result of {@code one} in the last round.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> one() {
            return snapshot.result("one", OutputMapping.key("result", Scalars.STRING));
        }
    }
}
