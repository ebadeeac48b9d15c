package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.ExecuteAnswer;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.json.OutputMapping;
import javax.annotation.processing.Generated;

/**
 * One execution of the workflow {@code undo} version 1.
 *
 * <p>Generated from {@link Undo}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class UndoExecution extends WorkflowExecution<Void> {
    UndoExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.none());
    }

    UndoExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.none());
    }
}
