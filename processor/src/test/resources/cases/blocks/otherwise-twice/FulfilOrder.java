import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
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

    @Otherwise
    @Step(Orders.class)
    void /*!OTHERWISE_TWICE*/ tell(@From("order") String text);
  }

  @Switch("region")
  Again again();

  interface Again {
    @Otherwise
    @Inline("1")
    int one();

    @Otherwise
    @Inline("2")
    int /*!OTHERWISE_TWICE*/ two();
  }

  @Inline("$.one + $.two")
  int readers(int one, int two);
}
