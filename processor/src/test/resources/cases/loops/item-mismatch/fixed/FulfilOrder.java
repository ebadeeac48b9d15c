import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @ForEach("order.lines")
  @Step(value = Orders.class, task = "label")
  List<String> labels(@Item("sku") String sku);

  @Step(Orders.class)
  void tell(@From("order.id") String text);

  @ForEach(value = "order.lines", sequential = true)
  Each each(@Item Orders.Line line);

  interface Each {
    @Step(value = Orders.class, task = "tell")
    void told(@From("line.sku") String text);
  }
}
