import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  record Receipt(String id, Optional<String> payment) {}

  @Run
  Receipt fulfil(String order, String customer, boolean gift);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case("false")
    @Step(Orders.class)
    String charge(String customer, @From("reserveStock.total") BigDecimal amount);

    @Otherwise
    @Noop
    void free();
  }

  @Output
  Receipt receipt(@From("reserveStock.id") String id, @From("charge") Optional<String> payment);
}
