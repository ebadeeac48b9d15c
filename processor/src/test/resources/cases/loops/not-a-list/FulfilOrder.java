import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @ForEach(/*!NOT_A_LIST*/ "order.customer")
  @Step(value = Orders.class, task = "label")
  List<String> labels(@Item String sku);
}
