import dev.downbeat.annotation.Worker;

@Worker
interface Greeter {
  String greet(Thread /*!TYPE_NOT_JSON*/ name);
}
