import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @DoWhile(times = 3, keepLast = 1)
  Kept kept();

  interface Kept {
    @Noop
    void nothingMore();
  }

  @DoWhile(timesFrom = "order.lines[0].quantity")
  Copies copies();

  interface Copies {
    @Noop
    void nothingAtAll();
  }
}
