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
 *
 * <pre>{@code
 * flowchart TD
 *   start(["undo v1"])
 *   tell["tell"]
 *   start --> tell
 *   done([done])
 *   tell --> done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class UndoDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "undo";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 1;

    private UndoDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(UndoDefinition.class, NAME, VERSION),
                List.of(DefinitionResources.task(StockTasks.class, "tell")));
    }
}
