import dev.downbeat.annotation.Worker;

final class Greetings {
  @Worker
  interface Greeter {
    String greet(String name);
  }
}
