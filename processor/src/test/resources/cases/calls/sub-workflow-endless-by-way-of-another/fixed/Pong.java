import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "pong")
interface Pong {
  @Run
  void pong(int n);

  @SubWorkflow(Ping.class)
  void back(int n);
}
