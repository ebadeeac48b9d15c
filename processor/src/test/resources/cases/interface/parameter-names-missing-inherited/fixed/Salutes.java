import dev.downbeat.annotation.Worker;

@Worker
interface Salutes {
  void salute(String name);
}
