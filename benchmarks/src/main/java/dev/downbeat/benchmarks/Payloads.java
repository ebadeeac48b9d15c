package dev.downbeat.benchmarks;

import dev.downbeat.annotation.Worker;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The data that is read and written: what tasks carry, from a few numbers to a long order. */
@Worker
interface Payloads {

    /** Some 90 bytes. */
    record Line(String sku, int quantity, double price, boolean fragile) {}

    enum State {
        OPEN,
        PAID,
        SENT
    }

    record Address(String name, String street, String city, Optional<String> region, String country) {}

    /** 2 KB with twelve lines, 50 KB with some five hundred. */
    record Order(
            UUID id,
            long number,
            State state,
            Instant placed,
            Address bill,
            Address ship,
            List<Line> lines,
            Map<String, String> labels,
            double total) {}

    Line line(Line line);

    Order order(Order order);
}
