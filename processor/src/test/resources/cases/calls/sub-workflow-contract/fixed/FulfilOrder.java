import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String customer);

  @SubWorkflow(Ship.class)
  String ship(String order);

  @SubWorkflow(Ship.class)
  String again(@From("customer") String order);
}
