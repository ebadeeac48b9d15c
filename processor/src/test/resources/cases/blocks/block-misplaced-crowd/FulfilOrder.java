import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, boolean gift);

  @Case("true")
  @Step(Orders.class)
  void /*!BLOCK_MISPLACED*/ tell(@From("order") String text);

  @Fork
  Orders /*!BLOCK_MISPLACED*/ both();

  @Switch("gift")
  ByGift byGift();

  interface ByGift {
    @Noop
    void /*!BLOCK_MISPLACED*/ noCase();

    @Case(/*!BLOCK_MISPLACED*/ {})
    @Noop
    void noValue();

    @Case("true")
    @Otherwise
    @Noop
    void /*!TWO_FORMS*/ both1();

    @Otherwise
    @Run
    void /*!BLOCK_MISPLACED*/ run();
  }

  @Fork
  Branches branches();

  interface Branches {
    @Otherwise
    @Noop
    void /*!BLOCK_MISPLACED*/ noBranch();

    /*!OPTION_IGNORED*/ @Options(optional = true)
    Sequence sequence(String /*!BLOCK_MISPLACED*/ order);

    interface Sequence {
      @Noop
      void thing();
    }
  }
}
