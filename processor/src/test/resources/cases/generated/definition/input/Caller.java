package demo;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Caller {
  @Run
  @From("hello")
  String call(String name);

  @SubWorkflow(Hello.class)
  String hello(String name);
}
