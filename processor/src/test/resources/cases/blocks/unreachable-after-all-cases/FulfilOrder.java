import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, boolean gift);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case("true")
    Gift gift1();

    interface Gift {
      @Terminate
      void stop();

      @Noop
      void /*!UNREACHABLE*/ inside();
    }

    @Case("false")
    @Terminate
    void stopToo();
  }

  @Step(Orders.class)
  void /*!UNREACHABLE*/ tell(@From("order") String text);
}
