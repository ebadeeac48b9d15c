import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  String greet(String name);

  String /*!TASK_OVERLOADED*/ greet(String title, String name);
}
