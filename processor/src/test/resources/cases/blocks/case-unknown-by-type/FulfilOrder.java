import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, boolean gift, int copies, double weight, String text);

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Case(/*!CASE_UNKNOWN*/ "yes")
    @Noop
    void a();

    @Otherwise
    @Noop
    void b();
  }

  @Switch("copies")
  ByCopies byCopies();

  interface ByCopies {
    @Case({"1", /*!CASE_UNKNOWN*/ "2.5"})
    @Noop
    void c();

    @Otherwise
    @Noop
    void d();
  }

  @Switch("weight")
  ByWeight byWeight();

  interface ByWeight {
    @Case({"2.5", /*!CASE_UNKNOWN*/ "abc"})
    @Noop
    void e();

    @Otherwise
    @Noop
    void f();
  }

  @Switch("text")
  ByText byText();

  interface ByText {
    @Case(/*!CASE_UNKNOWN*/ "null")
    @Noop
    void g();

    @Otherwise
    @Noop
    void h();
  }

  @Switch(script = "$.text")
  ByScript byScript(String text);

  interface ByScript {
    @Case(/*!CASE_UNKNOWN*/ "null")
    @Noop
    void i();

    @Otherwise
    @Noop
    void j();
  }

  @Switch("weight")
  ByWeightAgain byWeightAgain();

  interface ByWeightAgain {
    @Case("2.50")
    @Noop
    void k();

    @Case(/*!CASE_TWICE*/ "2.5")
    @Noop
    void l();

    @Otherwise
    @Noop
    void m();
  }
}
