import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order", failureWorkflow = Undo/*!FAILURE_INPUT*/ .class)
interface FulfilOrder {
  @Run
  void fulfil(int order);

  @Noop
  void nothing();
}
