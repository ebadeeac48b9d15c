import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.TimeoutPolicy;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order", timeout = /*!DURATION_INVALID*/ "long", timeoutPolicy = TimeoutPolicy/*!OPTION_IGNORED*/ .RETRY)
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Step(Orders.class)
  void tell(@From("order") String text);
}
