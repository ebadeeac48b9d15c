import dev.downbeat.annotation.Worker;

@Worker
/*!WORKER_GENERIC*/ interface Greeter<T> {
  String greet(String name);
}
