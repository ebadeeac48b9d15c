import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @ForEach("order.lines")
  @Step(value = Orders.class, task = "label")
  List<String> /*!ITEM_MISSING*/ labels(@From("order.id") String sku);

  @ForEach(value = "order.lines", sequential = true)
  Each /*!ITEM_MISSING*/ each();

  interface Each {
    @Step(Orders.class)
    void tell(@From("order.id") String text);
  }
}
