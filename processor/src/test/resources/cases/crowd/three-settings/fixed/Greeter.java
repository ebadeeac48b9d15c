import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  @Task(
      timeout = "2m",
      responseTimeout = "60s",
      retry = @Retry(count = 5, logic = RetryLogic.EXPONENTIAL_BACKOFF, delay = "1s", maxDelay = "1m"),
      rateLimit = @RateLimit(permits = 100, per = "10s"))
  String greet(String name);
}
