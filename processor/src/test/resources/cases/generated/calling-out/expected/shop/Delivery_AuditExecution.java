package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.ExecuteAnswer;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.json.OutputMapping;
import javax.annotation.processing.Generated;

/**
 * One execution of the workflow {@code audit} version 1.
 *
 * <p>Generated from {@link Delivery.Audit}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class Delivery_AuditExecution extends WorkflowExecution<Void> {
    Delivery_AuditExecution(Conductor conductor, String workflowId) {
        super(conductor, workflowId, OutputMapping.none());
    }

    Delivery_AuditExecution(Conductor conductor, ExecuteAnswer answer) {
        super(conductor, answer, OutputMapping.none());
    }
}
