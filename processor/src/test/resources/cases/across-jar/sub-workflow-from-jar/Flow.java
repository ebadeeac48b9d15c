import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;
import ship.Ship;

@Workflow
interface Flow {
  @Run
  @From(/*!UNKNOWN_PROPERTY*/ "ship.nmber")
  String run(String orderId, int weight);

  @SubWorkflow(Ship.class)
  Ship.Label ship(@From("orderId") String /*!UNKNOWN_INPUT*/ order, int weight);
}
