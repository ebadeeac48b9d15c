import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  @From("order")
  String fulfil(String order, boolean gift);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case("true")
    @Terminate
    void /*!OUTPUT_MISSING*/ free();

    @Otherwise
    @Noop
    void paid();
  }
}
