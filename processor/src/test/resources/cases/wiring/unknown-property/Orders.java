import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;

@Worker
interface Orders {
  record Reservation(String id, BigDecimal total) {}

  Reservation reserveStock(String order);

  String charge(BigDecimal amount);
}
