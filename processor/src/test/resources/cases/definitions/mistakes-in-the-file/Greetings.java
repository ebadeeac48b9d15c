import dev.downbeat.annotation.Worker;

@Worker
interface Greetings {
  String greet(String name);

  int count(String text, int from);
}
