import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Run;
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

  @Terminate(status = EndStatus.FAILED, reason = "too much: {price}")
  void stop(int price, int /*!PARAMETER_UNREAD*/ copies);
}
