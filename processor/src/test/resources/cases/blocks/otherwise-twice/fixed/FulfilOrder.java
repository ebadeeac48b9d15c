import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, String region);

  @Switch("region")
  ByRegion byRegion();

  interface ByRegion {
    @Case("US")
    @Step(Orders.class)
    Orders.Reservation reserveStock(String order);

    @Otherwise
    @Noop
    void nothing();
  }

  @Switch("region")
  Again again();

  interface Again {
    @Otherwise
    @Inline("1")
    int one();
  }

  @Inline("$.one + 1")
  int reader(int one);
}
