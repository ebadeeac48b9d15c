package dev.downbeat.it.workers.timeouts;

import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.TimeoutPolicy;
import dev.downbeat.annotation.Worker;

/** Must not take for ever. */
@Worker(defaults = @Task(retry = @Retry(count = 0)))
interface Timed {

    @Task(name = "timed_poll", pollTimeout = "2s")
    void unpolled();

    @Task(name = "timed_response", responseTimeout = "2s")
    void unanswered();

    @Task(name = "timed_run", timeout = "2s", responseTimeout = "2s", timeoutPolicy = TimeoutPolicy.TIME_OUT_WORKFLOW)
    void endless() throws InterruptedException;

    @Task(name = "timed_total", totalTimeout = "2s", retry = @Retry(count = 6, delay = "1s"))
    void exhausted();
}
