import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;
import ship.Ship;

@Workflow
interface Flow {
  @Run
  @From("ship.number")
  String run(String orderId, int weight);

  @SubWorkflow(Ship.class)
  Ship.Label ship(String orderId, int weight);
}
