import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "count_down")
interface CountDown {
  @Run
  void count(int from);

  @Inline("$.from - 1")
  int less(int from);

  @SubWorkflow(CountDown/*!SUB_WORKFLOW_ENDLESS*/ .class)
  void again(@From("less") int from);
}
