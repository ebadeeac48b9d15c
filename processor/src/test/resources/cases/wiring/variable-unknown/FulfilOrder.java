import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @SetVariables
  void note(@From("order") String last);

  @Step(Orders.class)
  void tell(@From(/*!UNKNOWN_SOURCE*/ "variables.lst") String text);

  @Step(Orders.class)
  Orders.Reservation reserveStock(@From(/*!PATH_INVALID*/ "variables") String order);
}
