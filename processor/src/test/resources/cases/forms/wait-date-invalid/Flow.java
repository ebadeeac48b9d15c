import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Run
  void run();

  @Wait(until = /*!DATE_INVALID*/ "2026-02-30")
  void noSuchDay();

  @Wait(until = /*!DATE_INVALID*/ "2026-01-31 24:30 UTC")
  void noSuchTime();

  @Wait(until = /*!DATE_INVALID*/ "2026-01-31 18:30 Europe/Berlin")
  void zone();

  @Wait
  void constant(@Const(/*!DATE_INVALID*/ "2026-01-31T18:30:00Z") String until);
}
