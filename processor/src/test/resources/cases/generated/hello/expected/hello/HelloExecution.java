package hello;

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
 * One execution of the workflow {@code hello} version 1.
 *
 * <p>Generated from {@link Hello}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class HelloExecution extends WorkflowExecution<String> {
    HelloExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.key("result", Scalars.STRING));
    }

    HelloExecution(Conductor conductor, ExecuteAnswer answer) {
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
         * The result of {@code greet}.
         *
         * @return the result, empty if it has not completed or has none
         */
        public Optional<String> greet() {
            return snapshot.result("greet_ref", OutputMapping.key("result", Scalars.STRING));
        }
    }
}
