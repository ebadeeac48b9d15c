import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Options;
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

  @Step(Orders.class)
  @Options(optional = true)
  String charge(String customer, @From("reserveStock.total") BigDecimal amount);

  @Step(Orders.class)
  void tell(@From(/*!MAY_BE_ABSENT*/ "charge") String text);
}
