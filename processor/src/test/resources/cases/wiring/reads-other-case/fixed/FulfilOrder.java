import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
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

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case("true")
    @Noop
    void free();

    @Otherwise
    @Step(Orders.class)
    String charge(String customer, @From("reserveStock.total") BigDecimal amount);
  }
}
