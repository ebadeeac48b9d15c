import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  First /*!BLOCK_MISPLACED*/ first();

  interface First {
    @Step(Orders.class)
    Orders.Reservation reserveStock(String order);
  }

  @Step(Orders.class)
  void tell(@From("reserveStock.id") String text);
}
