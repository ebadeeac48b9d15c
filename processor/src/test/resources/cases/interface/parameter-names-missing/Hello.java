import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Hello {
  @Run
  @From("greet")
  String hello(String name);

  @Step(shop.Greeter/*!PARAMETER_NAMES_MISSING*/.class)
  String greet(String name);

  @Step(shop.Greeter.class)
  String part(String name);
}
