import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  String greet(String name);

  @Task(name = "greet_formally")
  String greet(String title, String name);
}
