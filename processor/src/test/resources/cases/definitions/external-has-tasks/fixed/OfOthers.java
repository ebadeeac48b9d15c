import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "of_others", version = 3, external = true)
interface OfOthers {
  record Approval(String by) {}

  @Run
  String go(String name);

  @Signal
  Approval approved();
}
