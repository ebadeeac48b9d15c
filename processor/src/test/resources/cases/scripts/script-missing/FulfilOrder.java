import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(int price);

  @Inline(/*!SCRIPT_INVALID*/ " ")
  int total(int price);

  /*!SCRIPT_INVALID*/ @Inline
  int again(int price);

  @Jq(/*!JQ_INVALID*/ "")
  int query(int price);

  @Switch(script = /*!SCRIPT_INVALID*/ "")
  ByPrice byPrice(int price);

  interface ByPrice {
    @Case("a")
    @Noop
    void a();

    @Otherwise
    @Noop
    void b();
  }
}
