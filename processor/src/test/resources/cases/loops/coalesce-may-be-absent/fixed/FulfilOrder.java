import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @Switch("order.customer")
  ByCustomer byCustomer();

  interface ByCustomer {
    @Case("a")
    @Step(value = Orders.class, task = "label")
    String first(@From("order.id") String sku);

    @Otherwise
    @Step(Orders.class)
    Orders.Payment charge(@From("order.customer") String customer, @Const("1") int attempt);
  }

  @Coalesce
  Optional<String> label(@From("first") String first);

  @Coalesce
  String labelOrElse(@From("first") String first, @Const("none") String none);

  @Coalesce
  String covered(@From("first") String first, @From("charge.id") String second);
}
