import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @ForEach("order.lines")
  @Step(value = Orders.class, task = "label")
  List<String> labels(@Item(/*!ITEM_MISMATCH*/ "quantity") String sku);

  @ForEach("order.lines")
  @Step(value = Orders.class, task = "label")
  List<String> whole(/*!ITEM_MISMATCH*/ @Item String sku);

  @ForEach("order.lines")
  @Step(value = Orders.class, task = "label")
  List<String> misspelt(@Item(/*!UNKNOWN_PROPERTY*/ "skue") String sku);

  @ForEach("order.lines")
  @Step(value = Orders.class, task = "label")
  List<String> unreadable(@Item(/*!PATH_INVALID*/ "sku.") String sku);

  @Step(Orders.class)
  void tell(/*!ITEM_MISMATCH*/ @Item String text);

  @ForEach(value = "order.lines", sequential = true)
  Each each(@Item Orders.Line line, @Item("sku") String /*!ITEM_MISMATCH*/ sku);

  interface Each {
    @Step(value = Orders.class, task = "tell")
    void told(@From("line.sku") String text);
  }
}
