import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

@Worker
interface Orders {
  String reserve(String order);

  @Task(name = "charge_order")
  String charge(String order);
}
