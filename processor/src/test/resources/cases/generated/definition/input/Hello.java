package demo;

import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

/** Greets, by a definition that existed before. */
@Workflow(definition = "workflows/hello.json", workers = Greetings.class)
interface Hello {
  @Run
  String hello(String name);
}
