import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Dynamic;
import dev.downbeat.annotation.Event;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.StartWorkflow;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Workflow
  interface Audit {
    @Run
    void audit(String order);
  }

  @Run
  @From("result")
  String run(String order);

  @StartWorkflow(Audit.class)
  void unseen(String order);

  @StartWorkflow(value = Audit.class, latest = true)
  String result(String order);

  @Dynamic("order")
  int number(@Const("1") int task);

  @Event("conductor:orders")
  void event(String order);
}
