import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

@Workflow
interface Flow {
  @Run
  void run(Duration patience, Instant end, int seconds, Optional<Duration> perhaps);

  @Wait
  void /*!WAIT_CONTRADICTS*/ never();

  @Wait(value = "2h", until = /*!WAIT_CONTRADICTS*/ "2026-01-31")
  void both();

  @Wait("2h")
  void attributeAndParameter(@From("patience") Duration /*!WAIT_CONTRADICTS*/ duration);

  @Wait
  void two(@From("patience") Duration duration, @From("end") Instant /*!WAIT_CONTRADICTS*/ until);

  @Wait
  void misnamed(Duration /*!WAIT_CONTRADICTS*/ patience);

  @Wait
  void noDuration(@From("seconds") int /*!TYPE_MISMATCH*/ duration);

  @Wait
  void maybe(@From("perhaps") Optional<Duration> /*!MAY_BE_ABSENT*/ duration);

  @Wait
  void misspelt(@From(/*!UNKNOWN_SOURCE*/ "patiense") Duration duration);
}
