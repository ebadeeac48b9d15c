import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @DoWhile(times = 2)
  Outer outer();

  interface Outer {
    @Switch(script = "$.customer")
    ByCustomer byCustomer(@From("order.customer") String customer);

    interface ByCustomer {
      @Case("a")
      @DoWhile(times = 3)
      Inner /*!LOOP_IN_LOOP*/ inner();

      interface Inner {
        @Noop
        void nothing();
      }

      @Otherwise
      @Fork
      Both both();

      interface Both {
        @ForEach(value = "order.lines", sequential = true)
        @Step(value = Orders.class, task = "label")
        List<String> /*!LOOP_IN_LOOP*/ labels(@Item("sku") String sku);

        @ForEach(value = "order.lines", sequential = true)
        Each /*!LOOP_IN_LOOP*/ each(@Item Orders.Line line);

        interface Each {
          @Step(Orders.class)
          void tell(@From("line.sku") String text);
        }
      }
    }
  }
}
