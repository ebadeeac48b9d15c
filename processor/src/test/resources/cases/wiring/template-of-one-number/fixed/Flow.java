import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Worker;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Worker
  interface Texts {
    String shout(String text);
  }

  @Run
  @From("shout")
  String run(int count, String name);

  @Step(Texts.class)
  String shout(@Template("{name}") String text);
}
