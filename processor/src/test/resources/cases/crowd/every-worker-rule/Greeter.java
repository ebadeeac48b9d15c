import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;

@Worker
interface Greeter {
  record Person(String first, String last) {}

  String greet(String name);

  String /*!TASK_OVERLOADED*/ greet(String title, String name);

  @Task(name = /*!TASK_TAKEN*/ "greet")
  String greetFormally(String name);

  @Task(name = /*!NAME_INVALID*/ "say/hello")
  String hello(String name);

  String greetBoth(@Input("name") String one, @Input(/*!INPUT_TAKEN*/ "name") String other, @Input(/*!INPUT_EMPTY*/ " ") String title);

  String greetAll(@Input(whole = /*!WHOLE_NOT_ALONE*/ true) Person person, String title);

  String greetAny(@Input(whole = /*!WHOLE_NOT_OBJECT*/ true) String person);

  String greetOften(Thread /*!TYPE_NOT_JSON*/ person, @Input(defaultValue = /*!DEFAULT_INVALID*/ "often") int times);

  @Task(
      timeout = /*!DURATION_INVALID*/ "soon",
      retry = @Retry(count = /*!SETTING_OUT_OF_RANGE*/ -1, maxDelay = /*!RETRY_CONTRADICTS*/ "1m"),
      rateLimit = @RateLimit(permits = /*!RATE_LIMIT_INCOMPLETE*/ 100))
  String greetLate(String name);

  @Task(timeout = "2m", responseTimeout = /*!TIMEOUTS_CONTRADICT*/ "5m")
  String greetSlowly(List<? extends String> /*!DATABIND_FALLBACK*/ names);

  @Worker
  abstract /*!WORKER_NOT_INTERFACE*/ class Clerk {
    abstract Thread serve(String name);
  }

  @Worker
  /*!WORKER_GENERIC*/ interface Waiter<T> {
    @Task(timeout = "soon")
    String serve(T guest);
  }

  final class Hidden {
    @Worker
    private /*!NOT_ACCESSIBLE*/ interface Whisperer {
      @Task(timeout = "soon")
      String whisper(String name);
    }
  }
}
