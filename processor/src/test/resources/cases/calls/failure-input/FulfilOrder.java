import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order", failureWorkflow = Undo/*!FAILURE_INPUT*/ .class)
interface FulfilOrder {
  @Run
  void fulfil(String orderId);

  @Step(Orders.class)
  void tell(@From("orderId") String text);
}
