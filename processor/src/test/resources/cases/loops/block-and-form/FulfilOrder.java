import dev.downbeat.annotation.*;
import java.util.List;

/** What runs for an element the interface says, and the other form too. */
@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(List<String> skus);

  @ForEach(value = "skus", sequential = true)
  @Noop
  Each /*!TWO_FORMS*/ each(@Item String sku);

  interface Each {
    @SetVariables
    void note(@From("sku") String last);
  }

  @ForEach("skus")
  @Inline("$.sku")
  Other /*!TWO_FORMS*/ other(@Item String sku);

  interface Other {
    @Noop
    void nothing();
  }
}
