import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @DoWhile(script = /*!LOOP_CONTRADICTS*/ "$.most > 3")
  Charging charging(@Const("5") int most);

  interface Charging {
    @Step(Orders.class)
    Orders.Payment charge(@From("order.customer") String customer, @From("charging.round") int attempt);
  }
}
