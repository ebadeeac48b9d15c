import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  record Person(String name, Thread born) {}

  String greet(Person /*!TYPE_NOT_JSON*/ person);
}
