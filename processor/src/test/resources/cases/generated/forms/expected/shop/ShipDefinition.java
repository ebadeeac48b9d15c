package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code ship} version 3.
 *
 * <p>Generated from {@link Ship}; register it with
 * {@code conductor.register(ShipDefinition.get())}.
 *
 * <pre>{@code
 * flowchart TD
 *   start(["ship v3"])
 *   number("number")
 *   start --> number
 *   done([done])
 *   number --> done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class ShipDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "ship";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 3;

    private ShipDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(ShipDefinition.class, NAME, VERSION),
                List.of());
    }
}
