import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;

interface Shop {
  @Worker
  abstract /*!WORKER_NOT_INTERFACE*/ class Clerk {
    abstract String serve(String name);
  }

  @Worker
  /*!WORKER_GENERIC*/ interface Waiter<T> {
    String attend(T guest);
  }

  @Worker
  interface Desk {
    String greet(String name);

    String /*!TASK_OVERLOADED*/ greet(String title, String name);

    @Task(name = /*!TASK_TAKEN*/ "greet")
    String greetFormally(String name);

    @Task(name = /*!NAME_INVALID*/ "say/hello")
    String hello(String name);

    String both(@Input("name") String one, @Input(/*!INPUT_TAKEN*/ "name") String other, @Input(/*!INPUT_EMPTY*/ " ") String title);
  }

  final class Back {
    @Worker
    private /*!NOT_ACCESSIBLE*/ interface Safe {
      void open(String key);
    }

    private static final class Attic {
      @Worker
      /*!NOT_ACCESSIBLE*/ interface Box {
        void fill(String sku);
      }
    }

    static final class Office {
      @Worker
      interface Packer {
        record Parcel(String sku, Thread packing) {}

        String pack(Parcel /*!TYPE_NOT_JSON*/ parcel);

        String packAll(@Input(whole = /*!WHOLE_NOT_ALONE*/ true) Order order, String title);

        String packAny(@Input(whole = /*!WHOLE_NOT_OBJECT*/ true) String order);

        String packTimes(@Input(defaultValue = /*!DEFAULT_INVALID*/ "often") int times, List<? extends String> /*!DATABIND_FALLBACK*/ names);

        @Task(
            timeout = /*!DURATION_INVALID*/ "soon",
            retry = @Retry(count = /*!SETTING_OUT_OF_RANGE*/ -1, maxDelay = /*!RETRY_CONTRADICTS*/ "1m"),
            rateLimit = @RateLimit(permits = /*!RATE_LIMIT_INCOMPLETE*/ 100))
        String packLate(String sku);

        @Task(timeout = "2m", responseTimeout = /*!TIMEOUTS_CONTRADICT*/ "5m")
        String packSlowly(String sku);
      }
    }
  }

  record Order(String sku) {}
}
