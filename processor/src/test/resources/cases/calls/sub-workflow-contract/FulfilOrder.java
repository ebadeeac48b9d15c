import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String customer);

  @SubWorkflow(Ship.class)
  String ship(String /*!UNKNOWN_INPUT*/ ordr);

  @SubWorkflow(Ship.class)
  int /*!RETURN_MISMATCH*/ /*!MISSING_INPUT*/ again();
}
