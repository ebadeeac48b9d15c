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
 * One execution of the workflow {@code fulfil} version 1.
 *
 * <p>Generated from {@link Fulfil}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilExecution extends WorkflowExecution<Fulfil.Out> {
    FulfilExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.object(FulfilMappers.OUT));
    }

    FulfilExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.object(FulfilMappers.OUT));
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

        private Steps(WorkflowSnapshot snapshot) {
            this.snapshot = snapshot;
        }

        /**
         * The result of {@code charge} in the last round.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<Shop.Payment> charge() {
            return snapshot.task("charge-ref").flatMap(task -> task.output(OutputMapping.object(FulfilMappers.PAYMENT)));
        }

        /**
         * The result of {@code one} in the last round.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<String> one() {
            return snapshot.task("one").flatMap(task -> task.output(OutputMapping.key("result", Scalars.STRING)));
        }

        /**
         * The result of {@code count} in the last round.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<Integer> count() {
            return snapshot.task("count").flatMap(task -> task.output(OutputMapping.key("result", Scalars.INT)));
        }

        /**
         * The result of {@code text} in the last round.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<String> text() {
            return snapshot.task("text").flatMap(task -> task.output(OutputMapping.key("result", Scalars.STRING)));
        }

        /**
         * The result of {@code which} in the last round.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<Object> which() {
            return snapshot.task("which").flatMap(task -> task.output(OutputMapping.key("result", Scalars.OBJECT)));
        }

        /**
         * The result of {@code pick} in the last round.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<List<Shop.Pick>> pick() {
            return snapshot.task("pick").flatMap(task -> task.output(OutputMapping.key("result", FulfilMappers.LIST_OF_PICK)));
        }

        /**
         * The result of {@code ids}.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<List<String>> ids() {
            return snapshot.task("ids").flatMap(task -> task.output(OutputMapping.key("result", FulfilMappers.LIST_OF_STRING)));
        }

        /**
         * The result of {@code all}.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<List<List<Shop.Pick>>> all() {
            return snapshot.task("all").flatMap(task -> task.output(OutputMapping.key("result", FulfilMappers.LIST_OF_LIST_OF_PICK)));
        }

        /**
         * The result of {@code skus}.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<List<List<String>>> skus() {
            return snapshot.task("skus").flatMap(task -> task.output(OutputMapping.key("result", FulfilMappers.LIST_OF_LIST_OF_STRING)));
        }

        /**
         * The result of {@code counts}.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<List<Integer>> counts() {
            return snapshot.task("counts").flatMap(task -> task.output(OutputMapping.key("result", FulfilMappers.LIST_OF_INTEGER)));
        }

        /**
         * The result of {@code sum} in the last round.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<Integer> sum() {
            return snapshot.task("sum").flatMap(task -> task.output(OutputMapping.key("result", Scalars.INT)));
        }

        /**
         * The result of {@code loud}.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<List<String>> loud() {
            return snapshot.task("loud").flatMap(task -> task.output(OutputMapping.key("result", FulfilMappers.LIST_OF_STRING)));
        }

        /**
         * The result of {@code best}.
         *
         * @return the result, empty if it has not run or has none
         */
        public Optional<String> best() {
            return snapshot.task("best").flatMap(task -> task.output(OutputMapping.key("result", Scalars.STRING)));
        }
    }
}
