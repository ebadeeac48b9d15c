import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "ping")
interface Ping {
  @Run
  void ping(int n);

  @Switch("n")
  ByNumber byNumber();

  interface ByNumber {
    @Case("0")
    @Terminate
    void over();

    @Otherwise
    @Noop
    void goOn();
  }

  @SubWorkflow(Pong.class)
  void play(int n);
}
