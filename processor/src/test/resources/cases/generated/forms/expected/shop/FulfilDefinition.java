package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code fulfil} version 2.
 *
 * <p>Generated from {@link Fulfil}; register it with
 * {@code conductor.register(FulfilDefinition.get())}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilDefinition {
    private FulfilDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(FulfilDefinition.class, "fulfil", 2),
                List.of(
                    DefinitionResources.task(StockTasks.class, "reserve"),
                    DefinitionResources.task(StockTasks.class, "pack")));
    }
}
