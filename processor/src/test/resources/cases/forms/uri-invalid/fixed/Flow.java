import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Run
  void run(String base, String id, int port);

  @Http(uri = "http://shop.example/orders")
  void noScheme();

  @Http(uri = "{base}")
  void blank();

  @Http(uri = "https://shop.example/a b/käse")
  void encoded();

  @Http(uri = "{base}/orders")
  void fragment();

  @Http(uri = "https://shop.example/{id}?fixed=1&id={id}")
  void braces();

  @Http(uri = "https://{id}.shop.example:{port}/{id}-{port}")
  void unclosed();

  @Http(uri = "https://shop.example")
  void query(@Query("a-b") String id);
}
