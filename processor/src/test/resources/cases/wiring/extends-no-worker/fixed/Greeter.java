import dev.downbeat.annotation.Worker;

@Worker
interface Greeter extends Polite {
  String greet(String name);
}
