import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(definition = /*!DEFINITION_UNREADABLE*/ "workflows/hello.json")
interface Hello {
  @Run
  String hello(String name);
}
