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

    @Step(Orders.class)
    void tell(@From(/*!MAY_NOT_HAVE_RUN*/ "first") String text);

    @Step(value = Orders.class, task = "tell")
    void earlier(@From(/*!READS_LATER*/ "label") String text);

    @Step(Orders.class)
    String label(@From("order.id") String sku);
  }

  @Coalesce
  Optional<String> after(@From(/*!MAY_NOT_HAVE_RUN*/ "first") String first);

  @Step(value = Orders.class, task = "tell")
  void count(@From(/*!READS_NOTHING*/ "rounds") String text);
}
