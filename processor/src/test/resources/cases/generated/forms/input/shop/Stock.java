package shop;

import dev.downbeat.annotation.Worker;
import java.util.List;
import java.util.Optional;

/** What the forms call. */
@Worker
public interface Stock {

    record Line(String sku, int quantity) {}

    record Reservation(String id, double weight, List<Line> lines, Optional<String> note) {}

    Reservation reserve(String order);

    String pack(String reservation, int copies);

    void tell(String text);
}
