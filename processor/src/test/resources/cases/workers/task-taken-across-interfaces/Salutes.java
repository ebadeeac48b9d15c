import dev.downbeat.annotation.Worker;

@Worker
interface Salutes {
  String /*!TASK_TAKEN*/ greet(String name);
}
