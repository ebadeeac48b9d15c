import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Terminate(status = EndStatus.FAILED, reason = "not today")
  void stop();

  @Step(Orders.class)
  void /*!UNREACHABLE*/ tell(@From("order") String text);

  @Noop
  void after();
}
