import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.math.BigInteger;

@Workflow(name = "count_atoms")
interface CountAtoms {
  @Run
  @From("text")
  String count(BigInteger atoms);

  @Jq(".atoms | tostring")
  String text(BigInteger /*!SCRIPT_TRAP*/ atoms);
}
