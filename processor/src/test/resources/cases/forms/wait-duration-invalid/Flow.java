import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.time.Duration;

@Workflow
interface Flow {
  @Run
  void run();

  @Wait(/*!DURATION_INVALID*/ "2 weeks")
  void unknownUnit();

  @Wait(/*!DURATION_INVALID*/ "500ms")
  void tooFine();

  @Wait(/*!DURATION_INVALID*/ "")
  void blank();

  @Wait(/*!DURATION_INVALID*/ "99999 days")
  void tooLong();

  @Wait
  void constant(@Const(/*!DURATION_INVALID*/ "500ms") Duration duration);

  @Wait
  void constantText(@Const(/*!DURATION_INVALID*/ "soon") String duration);
}
