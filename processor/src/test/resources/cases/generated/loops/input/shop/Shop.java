package shop;

import dev.downbeat.annotation.Worker;
import java.util.List;
import java.util.Optional;

@Worker
public interface Shop {

    record Line(String sku, int quantity) {}

    record Order(String id, String customer, List<Line> lines, Optional<List<String>> notes, int copies) {}

    record Payment(String id, String status) {}

    Payment charge(String customer, int attempt);

    String pick(Line line, String warehouse, long batch);

    Integer weigh(String sku);

    void tell(String text);
}
