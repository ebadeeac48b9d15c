package flow;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Workflow;
import dto.Order;
import org.jspecify.annotations.Nullable;

/** Ships one line. */
@Workflow
public interface Ship {

  @Run
  @From("label")
  String ship(Order.Line line, @Input("ship-to") String to, @Nullable String note);

  @Inline("$.text + ($.note ?? '')")
  String label(@Template("{line.sku} to {['ship-to']}") String text, @Nullable String note);
}
