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
 *
 * <pre>{@code
 * flowchart TD
 *   start(["fulfil v2"])
 *   reserve["reserve"]
 *   start --> reserve
 *   byKind{"byKind"}
 *   reserve --> byKind
 *   subgraph byKind_block ["byKind"]
 *     letter(["letter: COMPLETED"])
 *     byKind -->|"letter"| letter
 *     nothing(["nothing: FAILED"])
 *     byKind -->|"nothing"| nothing
 *     parcel("parcel")
 *     byKind -->|"otherwise"| parcel
 *   end
 *   byRegion{"byRegion"}
 *   parcel --> byRegion
 *   subgraph byRegion_block ["byRegion"]
 *     customs[/"customs"/]
 *     byRegion -->|"US, CA"| customs
 *     ship[["ship"]]
 *     customs --> ship
 *     shipNear[["shipNear"]]
 *     byRegion -->|"EU"| shipNear
 *   end
 *   byWeight{"byWeight"}
 *   ship --> byWeight
 *   shipNear --> byWeight
 *   subgraph byWeight_block ["byWeight"]
 *     light("light")
 *     byWeight -->|"0, 0.50"| light
 *     lift[/"lift"/]
 *     byWeight -->|"otherwise"| lift
 *   end
 *   both{{"both"}}
 *   light --> both
 *   lift --> both
 *   subgraph both_block ["both"]
 *     note("note")
 *     both --> note
 *     skus("skus")
 *     both --> skus
 *     byCount{"byCount"}
 *     skus --> byCount
 *     subgraph byCount_block ["byCount"]
 *       joined("joined")
 *       byCount -->|"many"| joined
 *       few("few")
 *       byCount -->|"one, none"| few
 *       other("other")
 *       byCount -->|"otherwise"| other
 *     end
 *   end
 *   both_join(( ))
 *   note --> both_join
 *   joined --> both_join
 *   few --> both_join
 *   other --> both_join
 *   audit("audit")
 *   both_join --> audit
 *   pack["pack"]
 *   audit --> pack
 *   done([done])
 *   pack --> done
 * }</pre>
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilDefinition {
    /**
     * The workflow's name.
     */
    public static final String NAME = "fulfil";

    /**
     * The workflow's version.
     */
    public static final int VERSION = 2;

    private FulfilDefinition() {}

    /**
     * Reads the definition, and those of the tasks that the workflow uses, from the class path.
     *
     * @return the definitions
     */
    public static WorkflowBundle get() {
        return new WorkflowBundle(
                DefinitionResources.workflow(FulfilDefinition.class, NAME, VERSION),
                List.of(
                    DefinitionResources.task(StockTasks.class, "reserve"),
                    DefinitionResources.task(StockTasks.class, "pack")));
    }
}
