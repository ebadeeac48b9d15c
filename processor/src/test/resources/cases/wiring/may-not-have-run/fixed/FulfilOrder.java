import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
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
    @Case("false")
    @Step(Orders.class)
    String charge(String customer, @From("reserveStock.total") BigDecimal amount);

    @Otherwise
    @Terminate
    void free();
  }

  @Step(Orders.class)
  void tell(@From("charge") String text);
}
