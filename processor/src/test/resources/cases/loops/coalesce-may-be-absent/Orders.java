import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Worker
interface Orders {
  record Line(String sku, int quantity) {}

  record Order(String id, String customer, List<Line> lines, Optional<List<Line>> more) {}

  record Payment(String id, String status) {}

  Payment charge(String customer, int attempt);

  Integer pick(Line line, String warehouse);

  String label(String sku);

  void tell(String text);
}
