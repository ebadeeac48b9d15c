package dev.downbeat.it.workers.settings;

import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.TimeoutPolicy;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One task that says all that can be said of one, and one that says nothing. */
@Worker
interface Complete {

    record Line(String sku, int quantity, Optional<BigDecimal> discount) {}

    record Reservation(String id, double total) {}

    /** Holds stock until it is paid. Not said. */
    @Task(
            name = "complete_settings",
            retry =
                    @Retry(
                            count = 5,
                            logic = RetryLogic.LINEAR_BACKOFF,
                            delay = "2s",
                            backoffScale = 3,
                            maxDelay = "1m",
                            jitter = "250ms"),
            timeout = "2m",
            timeoutPolicy = TimeoutPolicy.RETRY,
            responseTimeout = "30s",
            pollTimeout = "5m",
            totalTimeout = "1h",
            concurrency = 3,
            rateLimit = @RateLimit(permits = 100, per = "10s"),
            ownerEmail = "orders@example.com",
            domain = "eu",
            isolationGroup = "stock",
            inputTemplate = "{\"region\": \"EU\"}")
    Reservation reserve(List<Line> lines, String region);

    @Task(name = "bare_settings")
    void bare();
}
