import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "count_atoms")
interface CountAtoms {
  @Run
  @From("text")
  String count(long atoms);

  @Jq(".atoms | tostring")
  String text(long atoms);
}
