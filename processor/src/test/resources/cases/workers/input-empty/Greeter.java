import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  String greet(@Input(/*!INPUT_EMPTY*/ " ") String first, @Input(value = "last-name", defaultValue = "Lovelace") String last);
}
