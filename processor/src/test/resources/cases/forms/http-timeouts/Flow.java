import dev.downbeat.HttpResponse;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

@Workflow
interface Flow {
  @Run
  void run();

  @Http(uri = "https://shop.example", connectTimeout = /*!DURATION_INVALID*/ "soon", readTimeout = /*!DURATION_INVALID*/ "0s")
  void unreadable();

  @Http(uri = "https://shop.example", connectTimeout = /*!DURATION_INVALID*/ "PT0.0001S", readTimeout = /*!DURATION_INVALID*/ "30 days")
  void range();

  @Http(uri = "https://shop.example")
  @Options(asyncComplete = true)
  HttpResponse<String> /*!RETURN_MISMATCH*/ later();

  @Http(uri = "https://shop.example")
  @Options(startDelay = /*!OPTION_IGNORED*/ "1s")
  void delayed();
}
