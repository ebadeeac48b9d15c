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
    @Step(Orders.class)
    void tell(@From("line.sku") String text);
  }

  @ForEach(value = "order.lines", sequential = true)
  Other other(@Item Orders.Line line);

  interface Other {
    @Switch("line.sku")
    BySku bySku();

    interface BySku {
      @Case("a")
      @Step(value = Orders.class, task = "tell")
      void told(@Template("sku {line.sku}, number {other.index}") String text);

      @Otherwise
      @Noop
      void straightOn();
    }
  }

  @ForEach("order.lines")
  @Step(Orders.class)
  List<Integer> pick(@Item Orders.Line line, @Const("north") String warehouse);

  @Noop
  void pick_none();
}
