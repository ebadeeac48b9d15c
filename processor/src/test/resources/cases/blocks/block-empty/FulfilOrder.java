import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Fork
  Both /*!BLOCK_EMPTY*/ both();

  interface Both {}
}
