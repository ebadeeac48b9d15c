import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  @Task(inputTemplate = "{\"title\": \"Ms\"}")
  String greet(String name, String title);
}
