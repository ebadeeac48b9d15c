import dev.downbeat.annotation.Coalesce;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  @From("chosen")
  String fulfil(String order, Optional<String> note);

  @Coalesce
  String chosen(Optional<String> note, @From("order") String or);

  @Noop
  void nothing();
}
