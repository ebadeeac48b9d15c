package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code delivery} version 1.
 *
 * <p>Generated from {@link Delivery}; register it with
 * {@code conductor.register(DeliveryDefinition.get())}.
 *
 * <pre>{@code
 * flowchart TD
 *   start(["delivery v1"])
 *   cool("cool")
 *   start --> cool
 *   asLongAs("asLongAs")
 *   cool --> asLongAs
 *   label("label")
 *   asLongAs --> label
 *   load("load")
 *   label --> load
 *   announce("announce")
 *   load --> announce
 *   publish("publish")
 *   announce --> publish
 *   audit("audit")
 *   publish --> audit
 *   done([done])
 *   audit --> done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class DeliveryDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "delivery";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 1;

    private DeliveryDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(DeliveryDefinition.class, NAME, VERSION),
                List.of());
    }
}
