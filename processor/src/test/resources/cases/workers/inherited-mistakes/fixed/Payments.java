import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;

@Worker
interface Payments {
  Receipt charge(@Input(defaultValue = "7") int amount);

  @Task(name = "refund_receipt")
  void refund(String number);

  void list(List<String> numbers);

  record Receipt(String number) {}
}
