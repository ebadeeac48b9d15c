import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;

interface Shop {
  @Worker
  interface Clerk {
    String serve(String name);
  }

  @Worker
  interface Waiter {
    String attend(Order guest);
  }

  @Worker
  interface Desk {
    String greet(String name);

    @Task(name = "greet_with_title")
    String greet(String title, String name);

    @Task(name = "greet_formally")
    String greetFormally(String name);

    @Task(name = "say_hello")
    String hello(String name);

    String both(@Input("name") String one, @Input("other-name") String other, @Input("title") String address);
  }

  final class Back {
    @Worker
    interface Safe {
      void open(String key);
    }

    static final class Attic {
      @Worker
      interface Box {
        void fill(String sku);
      }
    }

    static final class Office {
      @Worker
      interface Packer {
        record Parcel(String sku, String packing) {}

        String pack(Parcel parcel);

        String packAll(Order order, String title);

        String packAny(@Input(whole = true) Order order);

        String packTimes(@Input(defaultValue = "3") int times, List<String> names);

        @Task(
            timeout = "1h",
            retry = @Retry(count = 1, logic = RetryLogic.LINEAR_BACKOFF, maxDelay = "1m"),
            rateLimit = @RateLimit(permits = 100, per = "1s"))
        String packLate(String sku);

        @Task(timeout = "5m", responseTimeout = "2m")
        String packSlowly(String sku);
      }
    }
  }

  record Order(String sku) {}
}
