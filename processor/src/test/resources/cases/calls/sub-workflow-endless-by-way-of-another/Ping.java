import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "ping")
interface Ping {
  @Run
  void ping(int n);

  @Fork
  Both both();

  interface Both {
    @Noop
    void meanwhile();

    @SubWorkflow(Pong/*!SUB_WORKFLOW_ENDLESS*/ .class)
    void play(int n);
  }
}
