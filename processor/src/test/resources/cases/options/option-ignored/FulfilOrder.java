import dev.downbeat.annotation.Fork;
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
  @Options(name = /*!OPTION_IGNORED*/ "other", retryDelay = /*!OPTION_IGNORED*/ "1s", asyncComplete = /*!OPTION_IGNORED*/ true)
  void tell(@From("order") String text);

  @Noop
  @Options(retries = /*!OPTION_IGNORED*/ 3, startDelay = /*!OPTION_IGNORED*/ "10s", optional = /*!OPTION_IGNORED*/ true)
  void nothing();

  @Fork
  @Options(optional = /*!OPTION_IGNORED*/ true)
  Both both();

  interface Both {
    @Step(Orders.class)
    @Options(optional = true, startDelay = "10s", retries = 2, description = "reserves")
    Orders.Reservation reserveStock(String order);
  }
}
