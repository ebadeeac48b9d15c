package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowBundle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The definition of the workflow {@code fulfil_order} version 1.
 *
 * <p>Generated from {@link FulfilOrder}; register it with
 * {@code conductor.register(FulfilOrderDefinition.get())}.
 *
 * <pre>{@code
 * flowchart TD
 *   start(["fulfil_order v1"])
 *   charging{{"charging"}}
 *   start --> charging
 *   subgraph charging_block ["charging"]
 *     charge["charge"]
 *     charging -->|"each round"| charge
 *     byStatus{"byStatus"}
 *     charge --> byStatus
 *     subgraph byStatus_block ["byStatus"]
 *       waiting("waiting")
 *       byStatus -->|"PENDING, OPEN"| waiting
 *       paid("paid")
 *       byStatus -->|"otherwise"| paid
 *     end
 *     mark("mark")
 *     waiting --> mark
 *     paid --> mark
 *     weights("weights")
 *     mark --> weights
 *   end
 *   weights --> charging
 *   marks("marks")
 *   charging -->|"then"| marks
 *   paymentIds("paymentIds")
 *   marks --> paymentIds
 *   allWeights("allWeights")
 *   paymentIds --> allWeights
 *   pick("pick")
 *   allWeights --> pick
 *   tell("tell")
 *   pick --> tell
 *   labels("labels")
 *   tell --> labels
 *   inTurn("inTurn")
 *   labels --> inTurn
 *   each{{"each"}}
 *   inTurn --> each
 *   subgraph each_block ["each"]
 *     told["told"]
 *     each -->|"each round"| told
 *     byQuantity{"byQuantity"}
 *     told --> byQuantity
 *     subgraph byQuantity_block ["byQuantity"]
 *       one("one")
 *       byQuantity -->|"1"| one
 *       toldAgain("toldAgain")
 *       byQuantity -->|"otherwise"| toldAgain
 *     end
 *   end
 *   one --> each
 *   toldAgain --> each
 *   thrice{{"thrice"}}
 *   each -->|"then"| thrice
 *   subgraph thrice_block ["thrice"]
 *     again["again"]
 *     thrice -->|"each round"| again
 *   end
 *   again --> thrice
 *   copies{{"copies"}}
 *   thrice -->|"then"| copies
 *   subgraph copies_block ["copies"]
 *     copy["copy"]
 *     copies -->|"each round"| copy
 *   end
 *   copy --> copies
 *   done([done])
 *   copies -->|"then"| done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrderDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "fulfil_order";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 1;

    private FulfilOrderDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(FulfilOrderDefinition.class, NAME, VERSION),
                List.of(
                    DefinitionResources.task(ShopTasks.class, "charge"),
                    DefinitionResources.task(ShopTasks.class, "weigh"),
                    DefinitionResources.task(ShopTasks.class, "pick"),
                    DefinitionResources.task(ShopTasks.class, "tell")));
    }
}
