package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code audit} version 1.
 *
 * <p>Generated from {@link Delivery.Audit}; register it with
 * {@code conductor.register(Delivery_AuditDefinition.get())}.
 *
 * <pre>{@code
 * flowchart TD
 *   start(["audit v1"])
 *   rest("rest")
 *   start --> rest
 *   done([done])
 *   rest --> done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class Delivery_AuditDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "audit";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 1;

    private Delivery_AuditDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(Delivery_AuditDefinition.class, NAME, VERSION),
                List.of());
    }
}
