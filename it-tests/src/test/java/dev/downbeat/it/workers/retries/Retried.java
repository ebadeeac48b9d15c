package dev.downbeat.it.workers.retries;

import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Fails always, to be tried again in every way. */
@Worker
interface Retried {

    @Task(name = "retried_fixed", retry = @Retry(count = 2, logic = RetryLogic.FIXED, delay = "1s"))
    void fixed();

    @Task(
            name = "retried_linear",
            retry = @Retry(count = 2, logic = RetryLogic.LINEAR_BACKOFF, delay = "1s", backoffScale = 2))
    void linear();

    @Task(name = "retried_exponential", retry = @Retry(count = 3, logic = RetryLogic.EXPONENTIAL_BACKOFF, delay = "1s"))
    void exponential();

    @Task(name = "retried_never", retry = @Retry(count = 0))
    void never();
}
