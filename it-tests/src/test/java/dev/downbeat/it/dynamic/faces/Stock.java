package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;
import java.util.Optional;

/** What the forms call. */
@Worker
interface Stock {

    record Line(String sku, int quantity) {}

    record Reservation(String id, double weight, List<Line> lines, Optional<String> note) {}

    @Task(name = "faces_stock_reserve")
    Reservation reserve(String order);

    @Task(name = "faces_stock_pack")
    String pack(String reservation, int copies);

    @Task(name = "faces_stock_tell")
    void tell(String text);
}
