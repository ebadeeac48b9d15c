import dev.downbeat.annotation.Worker;

final class Greetings {
  @Worker
  private /*!NOT_ACCESSIBLE*/ interface Greeter {
    String greet(String name);
  }
}
