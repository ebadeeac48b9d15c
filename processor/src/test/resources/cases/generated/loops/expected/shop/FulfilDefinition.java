package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code fulfil} version 1.
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
                DefinitionResources.workflow(FulfilDefinition.class, "fulfil", 1),
                List.of(
                    DefinitionResources.task(ShopTasks.class, "charge"),
                    DefinitionResources.task(ShopTasks.class, "count"),
                    DefinitionResources.task(ShopTasks.class, "pick"),
                    DefinitionResources.task(ShopTasks.class, "note")));
    }
}
