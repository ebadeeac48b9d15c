import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  enum Region {
    US,
    CA,
    EU
  }

  @Run
  void fulfil(String order, Region region);

  @Switch("region")
  ByRegion byRegion();

  interface ByRegion {
    @Case("US")
    @Step(Orders.class)
    Orders.Reservation reserveStock(String order);

    @Case({"CA", "EU"})
    @Step(Orders.class)
    void tell(@From("order") String text);
  }
}
