import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Header;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.util.List;

@Workflow
interface Flow {
  record Order(String id, List<String> lines) {}

  @Run
  void run(Order order);

  @Http(uri = "https://shop.example", headers = {/*!HEADER_INVALID*/ "X-Order", /*!HEADER_INVALID*/ "X Order: 1", /*!HEADER_INVALID*/ "X-Open: {order.id"})
  void unreadable();

  @Http(uri = "https://shop.example", headers = {"X-Order: {order.id}", /*!HEADER_INVALID*/ "x-order: 2"})
  void twice();

  @Http(uri = "https://shop.example", contentType = "text/plain", headers = /*!HEADER_INVALID*/ "Content-Type: text/html")
  void twoTypes();

  @Http(uri = "https://shop.example", headers = "X-Id: {order.id}")
  void twiceByParameter(@Header(/*!HEADER_INVALID*/ "X-Id") @From("order.id") String id);

  @Http(uri = "https://shop.example")
  void list(@Header("X-Lines") @From("order.lines") List<String> /*!HEADER_INVALID*/ lines);

  @Http(uri = "https://shop.example", accept = /*!HEADER_INVALID*/ "json")
  void mediaType();

  @Http(uri = "https://shop.example", headers = {/*!UNKNOWN_SOURCE*/ "X-Id: {oder.id}", /*!TEMPLATE_INVALID*/ "X-Order: {order}"})
  void sources();

  @Http(uri = "https://shop.example", contentType = "application/x-www-form-urlencoded")
  void form(@Body Order /*!TYPE_MISMATCH*/ order);
}
