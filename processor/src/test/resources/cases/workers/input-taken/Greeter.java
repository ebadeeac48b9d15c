import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  String greet(@Input("first-name") String first, @Input(value = /*!INPUT_TAKEN*/ "first-name", defaultValue = "Lovelace") String last);
}
