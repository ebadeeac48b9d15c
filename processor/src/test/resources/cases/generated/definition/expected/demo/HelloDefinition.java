package demo;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code hello} version 2.
 *
 * <p>Generated from {@link Hello}; register it with
 * {@code conductor.register(HelloDefinition.get())}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class HelloDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "hello";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 2;

    private HelloDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.checked(
                    HelloDefinition.class,
                    NAME,
                    VERSION,
                    "workflows/hello.json",
                    "0dcc5eb35f1353c0d1c57679f82b08a8d7425deb4bab9af581e17c17abbaf6c9"),
                List.of(DefinitionResources.task(GreetingsTasks.class, "greet")));
    }
}
