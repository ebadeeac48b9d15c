import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  @From("total")
  int fulfil(int price, int copies);

  @Inline("$.price * 2")
  int total(int price, int /*!PARAMETER_UNREAD*/ copies);

  @Jq(".price * 2")
  int again(int price, int /*!PARAMETER_UNREAD*/ copies);

  @Switch("copies")
  ByCopies byCopies(int /*!PARAMETER_UNREAD*/ price);

  interface ByCopies {
    @Case("1")
    @Noop
    void one(int /*!PARAMETER_UNREAD*/ price);

    @Otherwise
    @Fork
    Many many(int /*!PARAMETER_UNREAD*/ price);

    interface Many {
      @Terminate(status = EndStatus.FAILED, reason = "too much: {price}")
      void stop(int price, int /*!PARAMETER_UNREAD*/ copies);
    }
  }
}
