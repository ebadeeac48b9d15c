import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String customer);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Step(Orders.class)
  void tell(@Template(/*!TEMPLATE_INVALID*/ "We have {reserveStock.lines}") String text);

  @Step(Orders.class)
  String charge(String customer, @Template(/*!TEMPLATE_INVALID*/ "1{order}") BigDecimal amount);
}
