import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow(definition = /*!INPUT_UNDECLARED*/ /*!UNKNOWN_INPUT*/ /*!OUTPUT_UNKNOWN*/ /*!UNKNOWN_SOURCE*/ "workflows/hello.json", workers = Greetings.class)
interface Hello {
  @Run
  String hello(String name);
}
