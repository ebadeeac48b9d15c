import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.util.List;
import java.util.Optional;

@Workflow
interface Flow {
  record Order(String id, List<String> lines) {}

  @Run
  void run(Order order, Optional<String> note);

  @Http(uri = "https://shop.example/{code}")
  String first(@From("order.id") String code);

  @Http(uri = "https://shop.example/{code}/{first}")
  void misspelt(@From("order.id") String code);

  @Http(uri = "https://shop.example/{order.id}")
  void object();

  @Http(uri = "https://shop.example")
  void absent(@Query("note") Optional<String> note);

  @Http(uri = "https://shop.example/{part}")
  void constant(@Const("a-b") String part);

  @Http(uri = "https://shop.example")
  void queries(@Query("l") @From("order.lines[0]") String line, @Const("1 1") @Query("sum") String sum);
}
