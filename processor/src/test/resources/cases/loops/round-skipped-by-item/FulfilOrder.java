import dev.downbeat.annotation.*;
import java.util.List;

/** The switch is on the element of the list. */
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

    @SetVariables
    void note(@From(/*!MAY_NOT_HAVE_RUN*/ "first") String last);
  }
}
