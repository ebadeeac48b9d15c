import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  @From("total")
  int fulfil(int price, int copies);

  @Inline("$.price * $.copies")
  int total(int price, int copies);
}
