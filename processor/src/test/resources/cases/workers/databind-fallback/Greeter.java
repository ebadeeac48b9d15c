import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  record Person(@JsonRawValue String name) {}

  String greet(Person /*!DATABIND_FALLBACK*/ person);
}
