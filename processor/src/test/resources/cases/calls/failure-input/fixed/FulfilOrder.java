import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order", failureWorkflow = Undo.class)
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Step(Orders.class)
  void tell(@From("order") String text);
}
