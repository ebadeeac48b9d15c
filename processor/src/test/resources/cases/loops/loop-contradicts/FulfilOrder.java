import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @DoWhile(script = "$.charge.status == 'PENDING'", times = /*!LOOP_CONTRADICTS*/ 3)
  Charging charging();

  interface Charging {
    @Step(Orders.class)
    Orders.Payment charge(@From("order.customer") String customer, @From("charging.round") int attempt);
  }

  /*!LOOP_CONTRADICTS*/ @DoWhile
  Telling telling();

  interface Telling {
    @Noop
    void nothing();
  }
}
