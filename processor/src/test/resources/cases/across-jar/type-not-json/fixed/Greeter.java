import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  String greet(String name);
}
