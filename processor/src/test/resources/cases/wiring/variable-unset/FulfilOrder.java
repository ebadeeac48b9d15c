import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Step(Orders.class)
  void tell(@From(/*!VARIABLE_UNSET*/ "variables.last") String text);

  @SetVariables
  void note(@From("order") String last);
}
