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
 *
 * <pre>{@code
 * flowchart TD
 *   start(["fulfil v1"])
 *   charging{{"charging"}}
 *   start --> charging
 *   subgraph charging_block ["charging"]
 *     charge["charge"]
 *     charging -->|"each round"| charge
 *     way{"way"}
 *     charge --> way
 *     subgraph way_block ["way"]
 *       one("one")
 *       way -->|"A"| one
 *       count["count"]
 *       way -->|"otherwise"| count
 *     end
 *     text("text")
 *     one --> text
 *     count --> text
 *     which("which")
 *     text --> which
 *     pick("pick")
 *     which --> pick
 *   end
 *   pick --> charging
 *   ids("ids")
 *   charging -->|"then"| ids
 *   all("all")
 *   ids --> all
 *   skus("skus")
 *   all --> skus
 *   counts("counts")
 *   skus --> counts
 *   notes("notes")
 *   counts --> notes
 *   each{{"each"}}
 *   notes --> each
 *   subgraph each_block ["each"]
 *     noted["noted"]
 *     each -->|"each round"| noted
 *     sum("sum")
 *     noted --> sum
 *   end
 *   sum --> each
 *   loud("loud")
 *   each -->|"then"| loud
 *   thrice{{"thrice"}}
 *   loud --> thrice
 *   subgraph thrice_block ["thrice"]
 *     nothing("nothing")
 *     thrice -->|"each round"| nothing
 *   end
 *   nothing --> thrice
 *   copies{{"copies"}}
 *   thrice -->|"then"| copies
 *   subgraph copies_block ["copies"]
 *     copy["copy"]
 *     copies -->|"each round"| copy
 *   end
 *   copy --> copies
 *   best("best")
 *   copies -->|"then"| best
 *   done([done])
 *   best --> done
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
    public static final int VERSION = 1;

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
                    DefinitionResources.task(ShopTasks.class, "charge"),
                    DefinitionResources.task(ShopTasks.class, "count"),
                    DefinitionResources.task(ShopTasks.class, "pick"),
                    DefinitionResources.task(ShopTasks.class, "note")));
    }
}
