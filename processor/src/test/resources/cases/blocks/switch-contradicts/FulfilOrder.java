import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  /*!SWITCH_TYPE*/ @Switch
  ByOrder byOrder();

  interface ByOrder {
    @Case("a")
    @Step(Orders.class)
    void tell(@From("order") String text);

    @Otherwise
    @Noop
    void nothing();
  }

  @Switch(value = "order", script = /*!SWITCH_TYPE*/ "$.order")
  Again again(String order);

  interface Again {
    @Case("a")
    @Noop
    void thing();

    @Otherwise
    @Noop
    void noThing();
  }
}
