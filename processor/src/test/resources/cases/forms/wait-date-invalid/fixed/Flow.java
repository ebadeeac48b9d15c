import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.time.Instant;

@Workflow
interface Flow {
  @Run
  void run();

  @Wait(until = "2026-02-28")
  void noSuchDay();

  @Wait(until = "2026-01-31 18:30 +0100")
  void noSuchTime();

  @Wait(until = "2026-01-31 18:30 GMT+01:00")
  void zone();

  @Wait
  void constant(@Const("2026-01-31T18:30:00Z") Instant until);
}
