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
  void fulfil(String order, String workflowName);

  @Fork
  Both both();

  interface Both {
    @Step(Orders.class)
    void tell(@From("order") String text);

    @Noop
    void ordered();
  }

  @Noop
  void joined();

  @Inline("$.expr")
  String script(@From("order") String expr);

  @Jq(".query")
  String query(@From("order") String query);

  @Signal
  String signal(@From("order") String length);

  @Noop
  void noSecrets();
}
