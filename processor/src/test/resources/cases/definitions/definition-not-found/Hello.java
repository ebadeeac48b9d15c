import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(definition = /*!DEFINITION_NOT_FOUND*/ "workflows/hello.json")
interface Hello {
  @Run
  String hello(String name);
}
