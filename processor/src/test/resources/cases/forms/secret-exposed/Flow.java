import dev.downbeat.annotation.Event;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Human;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.KafkaPublish;
import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.StartWorkflow;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Workflow
  interface Other {
    @Run
    void other(String key);
  }

  @Run
  @From(/*!SECRET_EXPOSED*/ "secrets.KEY")
  String run();

  @Inline("$.key.length")
  int script(@From(/*!SECRET_EXPOSED*/ "secrets.KEY") String key);

  @Jq(".key")
  String query(@Template(/*!SECRET_EXPOSED*/ "Bearer {secrets.KEY}") String key);

  @SubWorkflow(Other.class)
  void call(@From(/*!SECRET_EXPOSED*/ "secrets.KEY") String key);

  @StartWorkflow(Other.class)
  String start(@From(/*!SECRET_EXPOSED*/ "secrets.KEY") String key);

  @SetVariables
  void set(@From(/*!SECRET_EXPOSED*/ "secrets.KEY") String key);

  @Wait
  void wait_(@From(/*!SECRET_EXPOSED*/ "secrets.KEY") String duration);

  @Human
  void ask(@From(/*!SECRET_EXPOSED*/ "secrets.KEY") String key);

  @Event("conductor:orders")
  void tell(@From(/*!SECRET_EXPOSED*/ "secrets.KEY") String key);

  @KafkaPublish(topic = /*!SECRET_EXPOSED*/ "orders-{secrets.KEY}", bootstrapServers = "kafka:9092")
  void publish(@Body @From(/*!SECRET_EXPOSED*/ "secrets.KEY") String key);

  @Switch(/*!SECRET_EXPOSED*/ "secrets.KEY")
  ByKey byKey();

  interface ByKey {
    @Case("a")
    @Terminate(status = EndStatus.FAILED, reason = /*!SECRET_EXPOSED*/ "not {secrets.KEY}")
    void stop();

    @Otherwise
    @Noop
    void goOn();
  }
}
