import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String customer, boolean gift);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case("true")
    @Step(Orders.class)
    Orders.Reservation reserveStock(String order);

    @Otherwise
    @Step(Orders.class)
    String charge(String customer, @From(/*!READS_OTHER_BRANCH*/ "reserveStock.total") BigDecimal amount);
  }
}
