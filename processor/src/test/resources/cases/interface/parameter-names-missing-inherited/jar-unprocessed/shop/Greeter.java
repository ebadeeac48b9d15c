package shop;

import dev.downbeat.annotation.Worker;

@Worker
public interface Greeter {
  String greet(String name);

  String part(String name);
}
