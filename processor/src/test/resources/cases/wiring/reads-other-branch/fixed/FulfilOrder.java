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

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Fork
  Both both();

  interface Both {
    @Step(Orders.class)
    void tell(@From("reserveStock.id") String text);

    @Step(Orders.class)
    String charge(String customer, @From("reserveStock.total") BigDecimal amount);
  }
}
