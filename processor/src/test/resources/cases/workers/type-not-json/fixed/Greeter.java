import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  record Person(String name, String born) {}

  String greet(Person person);
}
