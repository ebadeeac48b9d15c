package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;
import java.util.Optional;

@Worker
interface Shop {

    record Line(String sku, int quantity) {}

    record Order(String id, String customer, List<Line> lines, Optional<List<String>> notes, int copies) {}

    record Payment(String id, String status) {}

    @Task(name = "faces_shop_charge")
    Payment charge(String customer, int attempt);

    @Task(name = "faces_shop_pick")
    String pick(Line line, String warehouse, long batch);

    @Task(name = "faces_shop_weigh")
    Integer weigh(String sku);

    @Task(name = "faces_shop_tell")
    void tell(String text);
}
