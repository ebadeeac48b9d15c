import dev.downbeat.annotation.*;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String sku);

  @DoWhile(times = 3)
  Rounds rounds();

  interface Rounds {
    @Switch("rounds.round")
    ByRound byRound();

    interface ByRound {
      @Case("1")
      @Inline("$.sku + '!'")
      String first(String sku);

      @Otherwise
      @Noop
      void straightOn();
    }

    @Coalesce
    Optional<String> found(String first);
  }

  @Switch("rounds.round")
  ByRounds byRounds();

  interface ByRounds {
    @Case("3")
    @Inline("$.sku + '?'")
    String thrice(String sku);

    @Otherwise
    @Noop
    void fewer();
  }

  @SetVariables
  void after(@From("thrice") Optional<String> end);
}
