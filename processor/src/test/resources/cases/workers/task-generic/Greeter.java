import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  <T> String /*!WORKER_GENERIC*/ greet(T name);
}
