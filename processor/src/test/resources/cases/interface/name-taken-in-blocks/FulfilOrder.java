import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String /*!NAME_TAKEN*/ workflow);

  @Fork
  Both both();

  interface Both {
    @Step(Orders.class)
    void tell(@From("order") String text);

    @Noop
    void /*!NAME_TAKEN*/ order();
  }

  @Noop
  void /*!NAME_TAKEN*/ both_join();

  @Inline("$.expression")
  String script(@From("order") String /*!NAME_TAKEN*/ expression);

  @Jq(".queryExpression")
  String query(@From("order") String /*!NAME_TAKEN*/ queryExpression);

  @Signal
  String signal(@From("order") String /*!NAME_TAKEN*/ duration);

  @Noop
  void /*!REFERENCE_INVALID*/ secrets();
}
