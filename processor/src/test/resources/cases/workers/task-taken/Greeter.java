import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  String greet(String name);

  @Task(name = /*!TASK_TAKEN*/ "greet")
  String greetFormally(String title, String name);
}
