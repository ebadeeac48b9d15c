import dev.downbeat.annotation.Result;
import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  record Person(String first, String last) {}

  @Result(/*!OPTION_IGNORED*/ "person")
  Person find(String name);
}
