import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Fork
  Both both();

  interface Both {
    @Noop
    void nothing();
  }
}
