import dev.downbeat.annotation.*;
import java.util.List;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(List<String> skus);

  @ForEach(value = "skus", sequential = true)
  Each each(@Item String sku);

  interface Each {
    @SetVariables
    void note(@From("sku") String last);
  }

  @ForEach(value = "skus", sequential = true)
  @Inline("$.sku")
  List<String> other(@Item String sku);
}
