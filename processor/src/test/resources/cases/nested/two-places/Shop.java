import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

final class Shop {
  @Worker
  interface Greeter {
    @Task(timeout = /*!DURATION_INVALID*/ "soon")
    String greet(Thread /*!TYPE_NOT_JSON*/ person);
  }

  static final class Inner {
    @Worker
    interface Packer {
      @Task(name = /*!NAME_INVALID*/ "a/b")
      String pack(String sku);
    }
  }
}
