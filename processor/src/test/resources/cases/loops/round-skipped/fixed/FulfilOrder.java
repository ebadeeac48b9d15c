import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @DoWhile(times = 3)
  Rounds rounds();

  interface Rounds {
    @Switch("order.customer")
    ByCustomer byCustomer();

    interface ByCustomer {
      @Case("a")
      @Step(value = Orders.class, task = "label")
      String first(@From("order.id") String sku);

      @Otherwise
      @Noop
      void straightOn();
    }

    @Coalesce
    String found(@From("first") String first, @Const("none") String none);

    @Step(Orders.class)
    void tell(@From("found") String text);
  }

  @Collect("first")
  List<String> all();

  @Inline("$.rounds + 1")
  int count(@From("rounds.round") int rounds);
}
