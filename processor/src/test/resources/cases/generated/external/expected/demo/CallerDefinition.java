package demo;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code caller} version 1.
 *
 * <p>Generated from {@link Caller}; register it with
 * {@code conductor.register(CallerDefinition.get())}.
 *
 * <pre>{@code
 * flowchart TD
 *   start(["caller v1"])
 *   others[["others"]]
 *   start --> others
 *   done([done])
 *   others --> done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class CallerDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "caller";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 1;

    private CallerDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(CallerDefinition.class, NAME, VERSION),
                List.of());
    }
}
