import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(List<String> skus);

  @ForEach(value = "skus", sequential = true)
  Each each(@Item String sku);

  interface Each {
    @Switch("sku")
    BySku bySku();

    interface BySku {
      @Case("a")
      @Inline("$.sku + '!'")
      String first(String sku);

      @Otherwise
      @Noop
      void straightOn();
    }

    @Coalesce
    Optional<String> found(String first);

    @SetVariables
    void note(@From("found") Optional<String> last);
  }
}
