package dev.downbeat.examples.taskdefinition;

import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Charges cards. */
@Worker
public interface Cards {

    /** Charges a card. */
    @Task(
            name = "charge_card",
            retry = @Retry(count = 3, logic = RetryLogic.EXPONENTIAL_BACKOFF, delay = "1s"),
            timeout = "2m",
            responseTimeout = "30s",
            concurrency = 2,
            rateLimit = @RateLimit(permits = 100, per = "10s"))
    String charge(String card, int cents);
}
