import dev.downbeat.annotation.Worker;

@Worker
/*!PARAMETER_NAMES_MISSING*/ interface Salutes extends shop.Greeter {
  void salute(String name);
}
