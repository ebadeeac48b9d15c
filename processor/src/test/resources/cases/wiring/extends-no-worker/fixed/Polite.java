import dev.downbeat.annotation.Worker;

@Worker
interface Polite {
  String thank(String name);
}
