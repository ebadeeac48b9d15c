import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  @From("charge")
  String fulfil(String order, String customer);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Step(Orders.class)
  BigDecimal /*!RETURN_MISMATCH*/ charge(String customer, @From("reserveStock.total") BigDecimal amount);
}
