import com.fasterxml.jackson.annotation.JsonProperty;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  record Person(@JsonProperty("full_name") String name) {}

  String greet(Person person);
}
