import dev.downbeat.annotation.*;
import java.util.List;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(Orders.Order order);

  @Step(Orders.class)
  String label(@From("order.id") String sku);

  @ForEach(value = "order.lines", sequential = true)
  Each each(@Item Orders.Line /*!NAME_TAKEN*/ order);

  interface Each {
    @Noop
    void nothing();
  }

  @ForEach(value = "order.lines", sequential = true)
  Other other(@Item Orders.Line /*!NAME_TAKEN*/ label);

  interface Other {
    @Noop
    void nothingMore();
  }

  @ForEach(value = "order.lines", sequential = true)
  Third third(@Item Orders.Line /*!NAME_TAKEN*/ workflow);

  interface Third {
    @Noop
    void nothingAtAll();
  }

  @ForEach("order.lines")
  @Step(Orders.class)
  List<Integer> pick(@Item Orders.Line line, @Const("north") String warehouse);

  @Noop
  void /*!NAME_TAKEN*/ pick_0();

  @Noop
  void /*!NAME_TAKEN*/ pick_join();
}
