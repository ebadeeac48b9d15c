import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "ship")
interface Ship {
  @Run
  @From("track")
  String ship(String order);

  @Inline("$.order + '-1'")
  String track(String order);
}
