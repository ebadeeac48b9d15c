import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @Collect(/*!COLLECT_MISPLACED*/ "charge")
  List<Orders.Payment> before();

  @DoWhile(times = 3)
  Charging charging();

  interface Charging {
    @Step(Orders.class)
    Orders.Payment charge(@From("order.customer") String customer, @From("charging.round") int attempt);

    @Collect(/*!COLLECT_MISPLACED*/ "charge")
    List<Orders.Payment> inside();
  }

  @DoWhile(times = 3, keepLast = 2)
  Labels labels();

  interface Labels {
    @Step(Orders.class)
    String label(@From("order.id") String sku);

    @Step(Orders.class)
    void tell(@From("order.id") String text);
  }

  @Collect(/*!COLLECT_MISPLACED*/ "label")
  List<String> last();

  @Collect(/*!COLLECT_MISPLACED*/ "order.lines")
  List<Orders.Line> input();

  @Collect(/*!COLLECT_MISPLACED*/ "last")
  List<String> noLoop();

  @Collect("charge.id")
  List<Integer> /*!RETURN_MISMATCH*/ ids();

  @Collect("charge")
  List<Orders.Payment> parameter(@From("order.id") String /*!COLLECT_MISPLACED*/ id);
}
