import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "count_down")
interface CountDown {
  @Run
  void count(int from);

  @Switch("from")
  ByNumber byNumber();

  interface ByNumber {
    @Case("0")
    @Noop
    void over();

    @Otherwise
    Again again();

    interface Again {
      @Inline("$.from - 1")
      int less(int from);

      @SubWorkflow(CountDown.class)
      void count(@From("less") int from);
    }
  }
}
