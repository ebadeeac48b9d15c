import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, Optional<String> note);

  @Step(Orders.class)
  void tell(@Template(/*!UNKNOWN_SOURCE*/ "Order {ordr}") String text);

  @Step(Orders.class)
  @Options(ref = "tell_again")
  Orders.Reservation reserveStock(@Template(/*!MAY_BE_ABSENT*/ "{order}: {note}") String order);
}
