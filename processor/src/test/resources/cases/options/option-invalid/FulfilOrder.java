import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order);

  @Step(Orders.class)
  @Options(retries = /*!SETTING_OUT_OF_RANGE*/ -2, startDelay = /*!DURATION_INVALID*/ "soon")
  void tell(@From("order") String text);

  @Noop
  @Options(name = /*!NAME_INVALID*/ "a/b", extra = /*!CONST_INVALID*/ "[1]")
  void nothing();
}
