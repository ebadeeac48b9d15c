import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String customer);

  @Fork
  Both both();

  interface Both {
    @Step(Orders.class)
    Orders.Reservation reserveStock(String order);

    @Step(Orders.class)
    String charge(String customer, @From(/*!READS_OTHER_BRANCH*/ "reserveStock.total") BigDecimal amount);
  }
}
