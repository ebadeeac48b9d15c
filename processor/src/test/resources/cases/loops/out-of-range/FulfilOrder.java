import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @DoWhile(times = /*!SETTING_OUT_OF_RANGE*/ 0)
  Never never();

  interface Never {
    @Noop
    void nothing();
  }

  @DoWhile(times = 3, keepLast = /*!SETTING_OUT_OF_RANGE*/ 0)
  Kept kept();

  interface Kept {
    @Noop
    void nothingMore();
  }

  @DoWhile(timesFrom = /*!TYPE_MISMATCH*/ "order.customer")
  Copies copies();

  interface Copies {
    @Noop
    void nothingAtAll();
  }

  @DoWhile(times = 3)
  @Options(optional = /*!OPTION_IGNORED*/ true)
  Failing failing();

  interface Failing {
    @Noop
    void still();
  }
}
