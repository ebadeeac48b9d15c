import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @ForEach(value = "order.lines", sequential = true)
  Each each(@Item Orders.Line line);

  interface Each {
    @Step(value = Orders.class, task = "tell")
    void told(@From("line.sku") String text);

    @Signal
    String answer(@From("line.sku") String sku);
  }

  @ForEach(value = "order.lines", sequential = true)
  @Inline("$.sku")
  List<String> skus(@Item("sku") String sku);
}
