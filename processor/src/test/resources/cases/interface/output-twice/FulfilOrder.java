import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  record Receipt(String id, int lines) {}

  @Run
  @From("reserveStock")
  Receipt fulfil(String order, int count);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Output
  Receipt /*!OUTPUT_TWICE*/ receipt(@From("reserveStock.id") String id, @From("count") int lines);
}
