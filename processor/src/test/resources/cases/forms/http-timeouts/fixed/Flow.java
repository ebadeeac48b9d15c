import dev.downbeat.HttpResponse;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Run
  void run();

  @Http(uri = "https://shop.example", connectTimeout = "500ms", readTimeout = "1m")
  HttpResponse<String> range();

  @Http(uri = "https://shop.example")
  @Options(asyncComplete = true, optional = true, retries = 3, retryDelay = "1s")
  String later();
}
