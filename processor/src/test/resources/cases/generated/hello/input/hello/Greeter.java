package hello;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Greets people. */
@Worker
public interface Greeter {

  /** Greets somebody by name. */
  @Task(name = "greet")
  String greet(String name);
}
