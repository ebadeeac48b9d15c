package shop;

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
 * One execution of the workflow {@code label} version 1.
 *
 * <p>Generated from {@link FulfilOrder.Label}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrder_LabelExecution extends WorkflowExecution<String> {
    FulfilOrder_LabelExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.key("result", Scalars.STRING));
    }

    FulfilOrder_LabelExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.key("result", Scalars.STRING));
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
         * The result of {@code text}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> text() {
            return snapshot.result("text", OutputMapping.key("result", Scalars.STRING));
        }
    }
}
