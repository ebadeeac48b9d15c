import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Dynamic;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Header;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Worker;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

@Workflow
interface Flow {
  @Worker
  interface Keys {
    String use(String key);
  }

  @Run
  void run(String task);

  @Http(uri = "{secrets.BASE}/{secrets.PATH}", headers = "X-Key: {secrets.KEY}")
  void call(
      @Query("key") @From("secrets.KEY") Optional<String> key,
      @Header("Authorization") @Template("Bearer {secrets.KEY}") String auth,
      @Body @From("secrets.KEY") String body);

  @Step(Keys.class)
  String use(@From("secrets.KEY") String key);

  @Dynamic("task")
  String dynamic(@Template("k={secrets.KEY}") String key);
}
