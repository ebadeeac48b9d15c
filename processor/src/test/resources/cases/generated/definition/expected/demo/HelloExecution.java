package demo;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.ExecuteAnswer;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import javax.annotation.processing.Generated;

/**
 * One execution of the workflow {@code hello} version 2.
 *
 * <p>Generated from {@link Hello}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class HelloExecution extends WorkflowExecution<String> {
    HelloExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.key("result", Scalars.STRING));
    }

    HelloExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.key("result", Scalars.STRING));
    }
}
