import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Run
  @From("sum")
  int run(int a, int b);

  @Inline(file = /*!SCRIPT_INVALID*/ "scripts/sum.js")
  int sum(int a, int b);
}
