package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.TaskContext;
import dev.downbeat.TaskResult;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Result;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.TimeoutPolicy;
import dev.downbeat.annotation.Worker;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** All that a worker can say. */
@Worker(defaults = @Task(ownerEmail = "orders@example.com", retry = @Retry(count = 5)))
public interface Orders {

    enum Region {
        EU,
        US
    }

    record Line(String sku, int quantity, Optional<BigDecimal> discount) {}

    record Order(
            long id,
            @JsonProperty("customer_id") String customerId,
            List<Line> lines,
            Map<String, String> notes,
            @Nullable Region region,
            boolean gift,
            @Nullable Order replaces) {}

    record Reservation(UUID id, Instant until, double total) {}

    /**
     * Holds stock for an order, until it is paid. $100 or more is held {@code longer}.
     *
     * <p>A second paragraph.
     *
     * @param order what is ordered
     */
    @Task(
            name = "reserve_stock",
            retry = @Retry(logic = RetryLogic.EXPONENTIAL_BACKOFF, delay = "2s", maxDelay = "1m", jitter = "250ms"),
            timeout = "2m",
            timeoutPolicy = TimeoutPolicy.RETRY,
            responseTimeout = "30s",
            pollTimeout = "5m",
            totalTimeout = "1h",
            concurrency = 3,
            rateLimit = @RateLimit(permits = 100, per = "10s"),
            domain = "eu",
            isolationGroup = "stock",
            inputTemplate = "{\"region\": \"EU\"}")
    Reservation reserveStock(Order order, Region region);

    /** Prices an order. */
    @Result("total")
    BigDecimal price(
            @Input("order-id") long orderId,
            @Input(defaultValue = "EUR") String currency,
            @Input(defaultValue = "3") int copies,
            @Input(defaultValue = "EU") Region region,
            @Input(defaultValue = "[1, 2]") List<Integer> weights,
            Optional<String> coupon,
            @Nullable String note)
            throws IOException;

    @Task(description = "Calls an order off.", timeout = "30s", retry = @Retry(count = 0))
    void cancel(@Input(whole = true) Order order, TaskContext context);

    CompletionStage<List<Line>> lines(long orderId);

    TaskResult<Reservation> await(String reservation);

    CompletionStage<TaskResult<Reservation>> awaitLater(String reservation);

    CompletionStage<Void> archive(short year, char shelf);

    /** @deprecated ask {@link #lines} */
    @Deprecated
    Map<String, Integer> stock(Set<String> skus, byte[] image, JsonNode anything, Line[] lines);

    @Nullable
    String bindings(int worker, String input, String context);

    @Task(name = "ship_parcel")
    void ship(String parcel);

    @Task(name = "ship_pallet")
    void ship(int pallet);
}
