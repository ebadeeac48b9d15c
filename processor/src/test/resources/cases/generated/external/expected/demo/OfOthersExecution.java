package demo;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.ExecuteAnswer;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * One execution of the workflow {@code of_others} version 3.
 *
 * <p>Generated from {@link OfOthers}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class OfOthersExecution extends WorkflowExecution<String> {
    OfOthersExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.key("result", Scalars.STRING));
    }

    OfOthersExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.key("result", Scalars.STRING));
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
         * Completes {@code approved}.
         *
         * @param result what it gives
         */
        public void approved(OfOthers.Approval result) {
            OfOthersExecution.this.complete("approved", result, OutputMapping.object(OfOthersMappers.APPROVAL));
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
         * The result of {@code approved}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<OfOthers.Approval> approved() {
            return snapshot.result("approved", OutputMapping.object(OfOthersMappers.APPROVAL));
        }
    }
}
