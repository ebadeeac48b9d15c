import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.time.Duration;

@Workflow
interface Flow {
  @Run
  void run();

  @Wait("14 days")
  void unknownUnit();

  @Wait("1s")
  void tooFine();

  @Wait("0s")
  void blank();

  @Wait("9999 days")
  void tooLong();

  @Wait
  void constant(@Const("5s") Duration duration);

  @Wait
  void constantText(@Const("PT1H") String duration);
}
