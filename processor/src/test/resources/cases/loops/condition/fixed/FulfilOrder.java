import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @DoWhile(script = "$.charge.status == 'PENDING' && $.round < 5")
  Charging charging();

  interface Charging {
    @Step(Orders.class)
    Orders.Payment charge(@From("order.customer") String customer, @From("charging.round") int attempt);
  }

  @DoWhile(script = "(() => { const more = $.round < 5; return more; })()")
  Telling telling();

  interface Telling {
    @Noop
    void nothing();
  }

  @DoWhile(script = "$.found != null && $.round < 5")
  Skipping skipping();

  interface Skipping {
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
    Optional<String> found(@From("first") String first);
  }

  @DoWhile(script = "$.label != $.wanted && $.round < $.most")
  Labels labels(@From("order.id") String wanted, @Const("5") int most);

  interface Labels {
    @Step(Orders.class)
    String label(@From("order.id") String sku);
  }
}
