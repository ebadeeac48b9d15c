import dev.downbeat.annotation.Worker;

@Worker
/*!NOT_A_WORKER*/ interface Greeter extends Polite {
  String greet(String name);
}
