package dev.downbeat.it.workers.inputs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes inputs of every kind; each task says as text what it was given. */
@Worker(defaults = @Task(retry = @Retry(count = 3, delay = "1s")))
interface Intake {

    enum Region {
        EU,
        US
    }

    record Address(String street, Optional<String> flat) {}

    record Line(String sku, int quantity) {}

    record Parcel(
            String id,
            Address to,
            List<Line> lines,
            @Nullable Region region) {}

    /** A bean of old, with setters; Jackson's databind reads it. */
    final class Customer {

        private String name = "";
        private int points = -1;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public int getPoints() {
            return points;
        }

        public void setPoints(int points) {
            this.points = points;
        }
    }

    @Task(name = "intake_keys")
    String keys(@Input("order-id") long orderId, String customer, boolean gift);

    @Task(name = "intake_whole")
    String whole(@Input(whole = true) Parcel parcel);

    @Task(name = "intake_defaults")
    String defaults(
            @Input(defaultValue = "EUR") String currency,
            @Input(defaultValue = "3") int copies,
            @Input(defaultValue = "EU") Region region,
            @Input(defaultValue = "[1, 2]") List<Integer> weights);

    @Task(name = "intake_absent")
    String absent(Optional<String> coupon, @Nullable String note, Optional<Region> region);

    @Task(name = "intake_times")
    String times(Instant at, LocalDate day, Duration takes, OffsetDateTime local);

    @Task(name = "intake_numbers")
    String numbers(BigDecimal price, BigInteger count, double factor, long distance);

    @Task(name = "intake_containers")
    String containers(List<Line> lines, Map<String, List<Integer>> sizes, Set<String> tags, Line[] more);

    @Task(name = "intake_raw")
    String raw(JsonNode anything, byte[] image, UUID id);

    @Task(name = "intake_bean")
    @SuppressWarnings("downbeat:DATABIND_FALLBACK")
    String bean(Customer customer);
}
