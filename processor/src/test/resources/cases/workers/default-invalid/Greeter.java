import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  String greet(String name, @Input(defaultValue = /*!DEFAULT_INVALID*/ "once") int times);
}
