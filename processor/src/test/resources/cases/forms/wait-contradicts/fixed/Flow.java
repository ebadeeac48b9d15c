import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.time.Duration;
import java.time.Instant;

@Workflow
interface Flow {
  @Run
  void run(Duration patience, Instant end, int seconds);

  @Wait(until = "2026-01-31")
  void both();

  @Wait("2h")
  void attributeAndParameter();

  @Wait
  void two(@From("end") Instant until);

  @Wait
  void misnamed(@From("patience") Duration duration);

  @Wait
  void noDuration(@Template("{seconds}s") String duration);
}
