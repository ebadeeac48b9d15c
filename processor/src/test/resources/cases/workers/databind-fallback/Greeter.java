import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  record Person(@JsonUnwrapped Name name) {}

  record Name(String first, String last) {}

  String greet(Person /*!DATABIND_FALLBACK*/ person);
}
