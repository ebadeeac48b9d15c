import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  record Person(String first, String last) {}

  Person find(String name);
}
