package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.ExecuteAnswer;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import javax.annotation.processing.Generated;

/**
 * One execution of the workflow {@code ship} version 3.
 *
 * <p>Generated from {@link Ship}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class ShipExecution extends WorkflowExecution<String> {
    ShipExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.key("result", Scalars.STRING));
    }

    ShipExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.key("result", Scalars.STRING));
    }
}
