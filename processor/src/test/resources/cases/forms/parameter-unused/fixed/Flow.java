import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.KafkaPublish;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Run
  void run(String id, String note);

  @Http(uri = "https://shop.example/{id}", headers = "X-Note: {note}")
  void call(String id, String note);

  @KafkaPublish(topic = "orders-{note}", bootstrapServers = "kafka:9092")
  void publish(@Body String id, String note);
}
