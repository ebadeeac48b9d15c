import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Run
  @From("loud")
  String run(String kind);

  @Switch("kind")
  ByKind byKind();

  interface ByKind {
    @Case("a")
    @SetVariables
    void noteA(@Const("A") String letter);

    @Otherwise
    @SetVariables
    void noteOther(@Const("?") String letter);
  }

  @Inline("$.letter + '!'")
  String loud(@From("variables.letter") String letter);
}
