import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Coalesce;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;
import java.util.Map;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  enum Region {
    US,
    CA,
    EU
  }

  @Run
  void fulfil(String order, Region region, Map<String, Boolean> flags);

  @Switch(/*!UNKNOWN_SOURCE*/ "regoin")
  ByRegion byRegion();

  interface ByRegion {
    @Case("US")
    @Step(Orders.class)
    Orders.Reservation reserveStock(String order);

    @Case({"CA", "EU"})
    @Terminate
    void elsewhere();
  }

  @Switch("region")
  Again again();

  interface Again {
    @Case("US")
    @Step(Orders.class)
    @Options(ref = "again_ref")
    String charge(@From("order") String customer, @From("reserveStock.total") BigDecimal amount);

    @Case({"CA", /*!CASE_UNKNOWN*/ "EUR"})
    @Terminate
    void elsewhereAgain();
  }

  @Switch("region")
  Twice twice();

  interface Twice {
    @Case("US")
    @Inline("3")
    int three();

    @Case({"CA", "EU"})
    @Inline("4")
    int four();

    @Case(/*!CASE_TWICE*/ "US")
    @Terminate
    void twiceOver();
  }

  @Coalesce
  int threeOrFour(int three, int four);

  @Switch(/*!SWITCH_TYPE*/ "flags")
  OnMap onMap();

  interface OnMap {
    @Case("true")
    @Inline("5")
    int five();

    @Case("false")
    @Inline("6")
    int six();
  }

  @Coalesce
  int fiveOrSix(int five, int six);

  @Fork
  @Switch("region")
  Both /*!TWO_FORMS*/ both();

  interface Both {
    @Case("US")
    @Inline("1")
    int one();
  }

  @Fork
  Gone gone();

  /*!WORKFLOW_EXTENDS*/ interface Gone extends Runnable {
    @Inline("2")
    int two();
  }

  @Step(Orders.class)
  void tell(@From("reserveStock.id") String text);

  @Inline("$.payment + $.one + $.two")
  String readers(@From("charge") String payment, int one, int two);
}
