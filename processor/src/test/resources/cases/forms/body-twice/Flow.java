import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.From;
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
  void two(@Body Order order, @Body String /*!BODY_TWICE*/ id);

  @Http(method = HttpMethod.POST, uri = "https://shop.example")
  void both(@Body @Query("id") String /*!TWO_FORMS*/ id);

  @KafkaPublish(topic = "orders", bootstrapServers = "kafka:9092")
  void keys(@Key String id, @Key @From("order.id") String /*!BODY_TWICE*/ other, @Body Order order);

  @KafkaPublish(topic = "orders", bootstrapServers = "kafka:9092")
  void /*!MISSING_INPUT*/ noBody(@Key String id);

  @KafkaPublish(topic = /*!NAME_INVALID*/ "", bootstrapServers = "kafka:9092")
  void noTopic(@Body Order order);

  @KafkaPublish(topic = "orders", bootstrapServers = "kafka:9092")
  void keyOfNoText(@Key @From("order.total") double /*!TYPE_MISMATCH*/ total, @Body Order order);
}
