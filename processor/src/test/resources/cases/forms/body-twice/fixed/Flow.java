import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.annotation.KafkaPublish;
import dev.downbeat.annotation.Key;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  record Order(String id, double total) {}

  @Run
  void run(Order order, String id);

  @Http(method = HttpMethod.POST, uri = "https://shop.example")
  void two(@Body Order order, @Query("id") String id);

  @KafkaPublish(topic = "orders-{id}", bootstrapServers = "kafka:9092")
  void keys(@Key String id, @Body Order order);
}
