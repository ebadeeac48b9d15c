package dev.downbeat.it.docs;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;
import java.util.Optional;

/** What the guide to workflows in code calls. */
@Worker
interface Depot {

    record Line(String sku, int quantity) {}

    record Order(String id, String country, List<Line> lines, Optional<String> note) {}

    record Charge(String id, String status) {}

    @Task(name = "depot_count")
    int count(Order order);

    @Task(name = "depot_charge")
    Charge charge(String order, int attempt);

    @Task(name = "depot_pick")
    String pick(String sku, int quantity);

    @Task(name = "depot_label")
    String label(String order, String country, Optional<String> note);
}
