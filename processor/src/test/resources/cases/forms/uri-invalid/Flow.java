import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Run
  void run(String base, String id);

  @Http(uri = /*!URI_INVALID*/ "shop.example/orders")
  void noScheme();

  @Http(uri = /*!URI_INVALID*/ "")
  void blank();

  @Http(uri = /*!URI_INVALID*/ "https://shop.example/a%20b")
  void encoded();

  @Http(uri = /*!URI_INVALID*/ "https://shop.example/orders#top")
  void fragment();

  @Http(uri = /*!URI_INVALID*/ "https://shop.example/{{id}}")
  void braces();

  @Http(uri = /*!URI_INVALID*/ "https://shop.example/{id")
  void unclosed();

  @Http(uri = /*!URI_INVALID*/ "https:///orders")
  void noHost();

  @Http(uri = /*!URI_INVALID*/ "https://shop.example/a\\b")
  void backslash();

  @Http(uri = "https://shop.example/orders")
  void query(@Query(/*!URI_INVALID*/ "a b") String id);
}
