import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  @From("charge")
  String fulfil(String order);

  @Step(Orders.class)
  String reserve(String order);

  @Step(Orders.class)
  String charge(String order);
}
