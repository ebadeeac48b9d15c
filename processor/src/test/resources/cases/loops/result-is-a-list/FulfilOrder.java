import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @ForEach("order.lines")
  @Step(Orders.class)
  Integer /*!RETURN_MISMATCH*/ pick(@Item Orders.Line line, @Const("north") String warehouse);

  @ForEach("order.lines")
  @Step(value = Orders.class, task = "tell")
  List<String> /*!RETURN_MISMATCH*/ told(@Item("sku") String text);

  @ForEach("order.lines")
  @Step(value = Orders.class, task = "label")
  @Options(optional = true)
  List<String> /*!RETURN_MISMATCH*/ labels(@Item("sku") String sku);

  @Step(value = Orders.class, task = "tell")
  void keepsSilent(@From("labels[0]") String text);
}
