import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  @Task(
      timeout = /*!DURATION_INVALID*/ "soon",
      responseTimeout = "60s",
      retry = @Retry(count = /*!SETTING_OUT_OF_RANGE*/ -1, logic = RetryLogic.EXPONENTIAL_BACKOFF, delay = "1s", maxDelay = "1m"),
      rateLimit = @RateLimit(permits = /*!RATE_LIMIT_INCOMPLETE*/ 100))
  String greet(String name);
}
