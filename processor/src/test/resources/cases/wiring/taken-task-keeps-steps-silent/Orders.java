import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

@Worker
interface Orders {
  String reserve(String order);

  @Task(name = /*!TASK_TAKEN*/ "reserve")
  String charge(String order);
}
