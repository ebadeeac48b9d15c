import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(definition = "workflows/hello.json")
interface Hello {
  @Run
  String hello(String name);

  @Step(Greetings.class)
  String /*!TWO_FORMS*/ greet(String name);
}
