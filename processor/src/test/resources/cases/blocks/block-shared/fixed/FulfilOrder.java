import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, boolean gift);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case("true")
    @Step(Orders.class)
    void tell(@From("order") String text);

    @Otherwise
    @Noop
    void nothing();
  }

  @Switch("gift")
  Again again();

  interface Again {
    @Case("true")
    @Step(Orders.class)
    Orders.Reservation reserveStock(String order);

    @Otherwise
    @Noop
    void noGift();
  }
}
