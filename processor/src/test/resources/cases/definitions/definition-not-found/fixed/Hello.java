import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(definition = "workflows/hello.json")
interface Hello {
  @Run
  String hello(String name);
}
