import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Result;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;

@Worker
interface Payments {
  @Result(/*!OPTION_IGNORED*/ "all")
  Receipt charge(@Input(defaultValue = /*!DEFAULT_INVALID*/ "many") int amount);

  @Task(name = /*!NAME_INVALID*/ "")
  void refund(String number);

  void list(List<? extends String> /*!DATABIND_FALLBACK*/ numbers);

  record Receipt(String number) {}
}
