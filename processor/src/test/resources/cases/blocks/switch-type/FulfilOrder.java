import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Step(Orders.class)
  Orders.Reservation reserveStock(String order);

  @Switch(/*!SWITCH_TYPE*/ "reserveStock")
  ByStock byStock();

  interface ByStock {
    @Case("none")
    @Step(Orders.class)
    void tell(@Const("out of stock") String text);

    @Otherwise
    @Noop
    void nothing();
  }
}
