import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, boolean gift);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Switch("reserveStock.id")
  ById byId();

  interface ById {
    @Case("A")
    @Step(Orders.class)
    void tell(@From("reserveStock.id") String text);

    @Otherwise
    @Noop
    void nothing();
  }
}
