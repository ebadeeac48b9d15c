import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;

@Worker
interface Greeter {
  record Person(String first, String last) {}

  String greet(String name);

  @Task(name = "greet_with_title")
  String greet(String title, String name);

  @Task(name = "greet_formally")
  String greetFormally(String name);

  @Task(name = "say_hello")
  String hello(String name);

  String greetBoth(@Input("name") String one, @Input("other-name") String other, @Input("title") String address);

  String greetAll(Person person, String title);

  String greetAny(@Input(whole = true) Person person);

  String greetOften(Person person, @Input(defaultValue = "3") int times);

  @Task(
      timeout = "1h",
      retry = @Retry(count = 1, logic = RetryLogic.LINEAR_BACKOFF, maxDelay = "1m"),
      rateLimit = @RateLimit(permits = 100, per = "1s"))
  String greetLate(String name);

  @Task(timeout = "5m", responseTimeout = "2m")
  String greetSlowly(List<String> names);

  @Worker
  interface Clerk {
    String serve(String name);
  }

  @Worker
  interface Waiter {
    @Task(name = "wait_on", timeout = "1h")
    String serve(Person guest);
  }

  final class Hidden {
    @Worker
    interface Whisperer {
      @Task(timeout = "1h")
      String whisper(String name);
    }
  }
}
