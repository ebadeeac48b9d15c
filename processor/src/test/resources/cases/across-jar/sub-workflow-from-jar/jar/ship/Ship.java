package ship;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "ship_it", version = 2)
public interface Ship {
  record Label(String number) {}

  @Run
  @From("label")
  Label ship(String orderId, int weight);

  @Inline("({number: $.orderId + $.weight})")
  Label label(String orderId, int weight);
}
