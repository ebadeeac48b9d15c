package hello;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

/** Greets whoever it is given. */
@Workflow
public interface Hello {

  @Run
  @From("greet")
  String hello(String name);

  @Step(Greeter.class)
  @Options(ref = "greet_ref")
  String greet(String name);
}
