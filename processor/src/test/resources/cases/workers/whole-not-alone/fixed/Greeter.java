import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  record Person(String first, String last) {}

  String greet(@Input(whole = true) Person person);
}
