import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String customer);

  @Step(Orders.class)
  void tell(@From(/*!READS_LATER*/ "reserveStock.id") String text);

  @Fork
  Both both();

  interface Both {
    @Step(Orders.class)
    Orders.Reservation reserveStock(String order);

    @Noop
    void meanwhile();
  }
}
