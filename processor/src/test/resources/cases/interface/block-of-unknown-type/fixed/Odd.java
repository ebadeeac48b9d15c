import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow
public interface Odd {
  @Run
  void run(String region);

  @Fork
  Both both();

  interface Both {
    @Noop
    void one();

    @DoWhile(times = 2)
    Twice twice();

    interface Twice {
      @Noop
      void two();
    }
  }
}
