import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @ForEach("order.lines")
  Each /*!BLOCK_MISPLACED*/ each(@Item Orders.Line line);

  interface Each {
    @Step(value = Orders.class, task = "tell")
    void told(@From("order.id") String text);
  }

  @ForEach("order.lines")
  void /*!BLOCK_MISPLACED*/ nothing(@Item Orders.Line line);

  @ForEach("order.lines")
  @Inline("$.sku")
  List<String> /*!BLOCK_MISPLACED*/ skus(@Item("sku") String sku);

  @ForEach(value = "order.lines", sequential = true)
  @Signal
  List<String> /*!BLOCK_MISPLACED*/ answers(@Item("sku") String sku);
}
