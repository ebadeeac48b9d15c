package dev.downbeat.it.workers.limits;

import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Must not be overdone. */
@Worker(defaults = @Task(retry = @Retry(count = 0)))
interface Limited {

    @Task(name = "limited_few", concurrency = 2)
    void few() throws InterruptedException;

    @Task(name = "limited_seldom", rateLimit = @RateLimit(permits = 5, per = "1m"))
    void seldom();
}
