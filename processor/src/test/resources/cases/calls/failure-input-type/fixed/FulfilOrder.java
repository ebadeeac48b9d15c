import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order", failureWorkflow = Undo.class)
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Noop
  void nothing();
}
