package dev.downbeat.benchmarks;

import dev.downbeat.benchmarks.Payloads.Address;
import dev.downbeat.benchmarks.Payloads.Line;
import dev.downbeat.benchmarks.Payloads.Order;
import dev.downbeat.benchmarks.Payloads.State;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The same values in every run. */
final class Samples {

    private Samples() {}

    static Line line(int number) {
        return new Line("SKU-" + (100_000 + number), number % 7 + 1, 19.5 + number / 4.0, number % 3 == 0);
    }

    static Order order(int lines) {
        Address home = new Address("Ada Lovelace", "12 St James's Square", "London", Optional.empty(), "GB");
        Address office = new Address("Ada Lovelace", "1 Dorset Street", "Leeds", Optional.of("Yorkshire"), "GB");
        return new Order(
                new UUID(0x1234_5678_9abc_4defL, 0x8123_4567_89ab_cdefL),
                4_711_000_815L,
                State.PAID,
                Instant.parse("2026-03-01T10:15:30.123Z"),
                home,
                office,
                IntStream.range(0, lines).mapToObj(Samples::line).toList(),
                Map.of("channel", "web"),
                1234.5);
    }
}
