import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Worker
interface Orders {
  record Line(String sku, int quantity) {}

  record Reservation(String id, BigDecimal total, List<Line> lines, Optional<String> note) {}

  Reservation reserveStock(String order);

  String charge(String customer, BigDecimal amount);

  void tell(String text);
}
