import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @DoWhile(script = /*!SCRIPT_INPUT*/ "$.charge.status == 'PENDING' && $.rounds < 5")
  Charging charging();

  interface Charging {
    @Step(Orders.class)
    Orders.Payment charge(@From("order.customer") String customer, @From("charging.round") int attempt);
  }

  @DoWhile(script = /*!SCRIPT_INVALID*/ "const more = $.round < 5; more")
  Telling telling();

  interface Telling {
    @Noop
    void nothing();
  }

  @DoWhile(script = /*!MAY_NOT_HAVE_RUN*/ "$.first != null && $.round < 5")
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
  }

  @DoWhile(script = "$.label != 'x' && $.round < 5")
  Labels labels(@From("order.id") String /*!NAME_TAKEN*/ label, @Const("1") int /*!NAME_TAKEN*/ round);

  interface Labels {
    @Step(Orders.class)
    String label(@From("order.id") String sku);
  }
}
