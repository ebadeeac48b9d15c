package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code undo} version 1.
 *
 * <p>Generated from {@link Undo}; register it with
 * {@code conductor.register(UndoDefinition.get())}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class UndoDefinition {
    private UndoDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(UndoDefinition.class, "undo", 1),
                List.of(DefinitionResources.task(StockTasks.class, "tell")));
    }
}
