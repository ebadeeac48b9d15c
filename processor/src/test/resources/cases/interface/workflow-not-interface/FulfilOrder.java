import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;

@Workflow(name = "fulfil_order")
abstract /*!WORKFLOW_NOT_INTERFACE*/ class FulfilOrder {
  @Run
  @From("charge")
  abstract String fulfil(String order, String customer);

  @Step(Orders.class)
  abstract Orders.Reservation reserveStock(String order);

  @Step(Orders.class)
  abstract String charge(String customer, @From("reserveStock.total") BigDecimal amount);
}
