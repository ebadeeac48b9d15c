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
    @ForEach("order.lines")
    @Step(value = Orders.class, task = "label")
    List<String> labels(@Item("sku") String sku);

    @SubWorkflow(Inner.class)
    void inner(Orders.Order order);
  }

  @Workflow
  interface Inner {
    @Run
    void inner(Orders.Order order);

    @ForEach(value = "order.lines", sequential = true)
    Each each(@Item Orders.Line line);

    interface Each {
      @Step(Orders.class)
      void tell(@From("line.sku") String text);
    }
  }
}
