package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.ExecuteAnswer;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.json.OutputMapping;
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
}
