package hello;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code hello} version 1.
 *
 * <p>Generated from {@link Hello}; register it with
 * {@code conductor.register(HelloDefinition.get())}.
 *
 * <pre>{@code
 * flowchart TD
 *   start(["hello v1"])
 *   greet["greet"]
 *   start --> greet
 *   done([done])
 *   greet --> done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class HelloDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "hello";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 1;

    private HelloDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(HelloDefinition.class, NAME, VERSION),
                List.of(DefinitionResources.task(GreeterTasks.class, "greet")));
    }
}
