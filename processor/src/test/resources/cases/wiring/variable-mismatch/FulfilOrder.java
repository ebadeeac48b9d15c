import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, int copies);

  @SetVariables
  void note(@From("order") String last);

  @SetVariables
  void noteAgain(@From("copies") int /*!VARIABLE_MISMATCH*/ last);

  @Step(Orders.class)
  void tell(@From("variables.last") String text);
}
