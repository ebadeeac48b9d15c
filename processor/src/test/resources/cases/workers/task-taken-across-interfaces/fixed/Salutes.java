import dev.downbeat.annotation.Worker;

@Worker
interface Salutes {
  String salute(String name);
}
