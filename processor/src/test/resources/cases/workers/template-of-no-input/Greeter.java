import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  @Task(inputTemplate = /*!DEFAULT_INVALID*/ "{\"titel\": \"Ms\"}")
  String greet(String name, String title);
}
