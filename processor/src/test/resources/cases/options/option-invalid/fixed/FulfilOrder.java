import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Step(Orders.class)
  @Options(retries = 0, startDelay = "5s")
  void tell(@From("order") String text);

  @Noop
  @Options(name = "a.b", extra = "{\"metadata\": {}}")
  void nothing();
}
