import dev.downbeat.annotation.Fork;
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
  @Options(retries = 1)
  void tell(@From("order") String text);

  @Noop
  @Options(name = "nothing_at_all")
  void nothing();

  @Fork
  Both both();

  interface Both {
    @Step(Orders.class)
    @Options(optional = true, startDelay = "10s", retries = 2, description = "reserves")
    Orders.Reservation reserveStock(String order);
  }
}
