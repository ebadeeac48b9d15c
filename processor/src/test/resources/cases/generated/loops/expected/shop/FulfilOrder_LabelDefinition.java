package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code label} version 1.
 *
 * <p>Generated from {@link FulfilOrder.Label}; register it with
 * {@code conductor.register(FulfilOrder_LabelDefinition.get())}.
 *
 * <pre>{@code
 * flowchart TD
 *   start(["label v1"])
 *   text("text")
 *   start --> text
 *   done([done])
 *   text --> done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrder_LabelDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "label";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 1;

    private FulfilOrder_LabelDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(FulfilOrder_LabelDefinition.class, NAME, VERSION),
                List.of());
    }
}
