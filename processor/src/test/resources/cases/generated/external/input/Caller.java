package demo;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Caller {
  @Run
  @From("others")
  String call(String name);

  @SubWorkflow(OfOthers.class)
  String others(String name);
}
