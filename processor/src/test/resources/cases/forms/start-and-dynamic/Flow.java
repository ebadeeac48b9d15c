import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Dynamic;
import dev.downbeat.annotation.Event;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.StartWorkflow;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

@Workflow
interface Flow {
  @Workflow
  interface Audit {
    @Run
    void audit(String order);
  }

  @Run
  void run(String order, int number, Optional<String> maybe);

  @StartWorkflow(Audit.class)
  void misspelt(@Const("1") String /*!UNKNOWN_INPUT*/ number);

  @StartWorkflow(Audit.class)
  int /*!RETURN_MISMATCH*/ result(String order);

  @StartWorkflow(String/*!SUB_WORKFLOW_UNKNOWN*/ .class)
  String unknown(String order);

  @Dynamic(/*!TYPE_MISMATCH*/ "number")
  void byNumber();

  @Dynamic(/*!MAY_BE_ABSENT*/ "maybe")
  void absent();

  @Dynamic(/*!UNKNOWN_SOURCE*/ "ordr")
  void source();

  @Dynamic("order")
  void reserved(@Const("1") String /*!NAME_TAKEN*/ _task);

  @Event("conductor")
  void event(@Const("1") String /*!NAME_TAKEN*/ sink);

  @Event(/*!NAME_INVALID*/ " ")
  void nowhere();

  @Event("conductor")
  String /*!RETURN_MISMATCH*/ given();
}
