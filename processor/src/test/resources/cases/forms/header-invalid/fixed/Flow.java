import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Header;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Workflow;
import java.util.List;
import java.util.Optional;

@Workflow
interface Flow {
  record Order(String id, List<String> lines) {}

  @Run
  void run(Order order, Optional<String> id);

  @Http(uri = "https://shop.example", headers = {"X-Order:", "X-Open: {order.id}"})
  void unreadable();

  @Http(uri = "https://shop.example", contentType = "text/plain; charset=utf-8", accept = "text/html")
  void twoTypes();

  @Http(uri = "https://shop.example")
  void byParameter(@Header("X-Id") Optional<String> id);

  @Http(uri = "https://shop.example", headers = "X-Lines: {order.lines[0]}")
  void list();

  @Http(uri = "https://shop.example", contentType = "application/x-www-form-urlencoded")
  void form(@Body @Template("id={order.id}") String body);
}
