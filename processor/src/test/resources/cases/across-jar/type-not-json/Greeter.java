import dev.downbeat.annotation.Worker;
import shop.Person;

@Worker
interface Greeter {
  String greet(Person /*!TYPE_NOT_JSON*/ person);
}
