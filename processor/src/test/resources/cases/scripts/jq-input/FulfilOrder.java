import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import java.util.List;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  @From("skus")
  List<String> fulfil(String order);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Jq(/*!JQ_INPUT*/ ".line | map(.sku)")
  List<String> skus(@From("reserveStock.lines") List<Orders.Line> lines);
}
