import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  record Receipt(String id, int total) {}

  @Run
  Receipt fulfil(String order, boolean gift);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case("true")
    @Terminate
    void /*!OUTPUT_MISSING*/ /*!OUTPUT_MISSING*/ free(@Const("free") String /*!OUTPUT_UNKNOWN*/ why);

    @Otherwise
    @Noop
    void paid();
  }

  @Output
  Receipt receipt(@From("order") String id, @Const("7") int total);
}
