import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Inline(/*!SCRIPT_TRAP*/ "JSON.stringify($.stock)")
  String text(@From("reserveStock") Orders.Reservation stock);
}
