import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  String fulfil(String order, boolean gift);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case("true")
    @Terminate
    void free(@Const("free") String result);

    @Otherwise
    @Terminate
    void paid(@From("order") String result);
  }
}
