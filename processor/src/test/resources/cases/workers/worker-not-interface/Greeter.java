import dev.downbeat.annotation.Worker;

@Worker
abstract /*!WORKER_NOT_INTERFACE*/ class Greeter {
  abstract String greet(String name);
}
