import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String customer);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Step(Orders.class)
  @Options(optional = true)
  String charge(String customer, @From("reserveStock.total") BigDecimal amount);

  @Inline("$.payment ?? 'not paid'")
  String paid(@From("charge") Optional<String> payment);

  @Step(Orders.class)
  void tell(@From("paid") String text);
}
