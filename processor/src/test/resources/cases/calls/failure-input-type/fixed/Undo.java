import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

@Workflow(name = "undo")
interface Undo {
  @Run
  void undo(String order, String reason, Optional<Integer> attempts);

  @Step(Orders.class)
  void tell(@Template("{order}: {reason}") String text);
}
