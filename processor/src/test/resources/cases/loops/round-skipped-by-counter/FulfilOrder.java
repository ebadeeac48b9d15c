import dev.downbeat.annotation.*;

/** The switch is on the number of the round, in the loop and after it. */
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

    @SetVariables
    void note(@From(/*!MAY_NOT_HAVE_RUN*/ "first") String last);
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
  void after(@From(/*!MAY_NOT_HAVE_RUN*/ "thrice") String end);
}
