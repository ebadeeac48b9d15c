import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Noop
  String /*!RETURN_MISMATCH*/ nothing();

  @SetVariables
  String /*!RETURN_MISMATCH*/ note(@From("order") String last);

  @Terminate
  String /*!RETURN_MISMATCH*/ stop();
}
