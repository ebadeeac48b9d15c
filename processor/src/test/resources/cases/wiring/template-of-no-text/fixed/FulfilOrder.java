import dev.downbeat.annotation.From;
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
  void tell(@Template("We have {reserveStock.lines[0].sku} for {{you}}") String text);

  @Step(Orders.class)
  String charge(@Template("{customer}-{order}") String customer, @From("reserveStock.total") BigDecimal amount);
}
