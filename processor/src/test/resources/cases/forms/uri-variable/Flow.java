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

  @Http(uri = /*!URI_VARIABLE*/ "https://shop.example/{cod}")
  void misspelt(@From("order.id") String code);

  @Http(uri = /*!URI_VARIABLE*/ "https://shop.example/{order}")
  void object();

  @Http(uri = /*!UNKNOWN_PROPERTY*/ "https://shop.example/{order.ids}")
  void property();

  @Http(uri = /*!READS_LATER*/ "https://shop.example/{last}")
  void later();

  @Http(uri = /*!MAY_BE_ABSENT*/ "https://shop.example/{note}")
  void absent();

  @Http(uri = "https://shop.example/{part}")
  void constant(@Const(/*!URI_VARIABLE*/ "a/b") String part);

  @Http(uri = "https://shop.example/{up}")
  void dots(@Const(/*!URI_VARIABLE*/ "..") String up);

  @Http(uri = "https://shop.example")
  void queries(@Query("l") @From("order.lines") List<String> /*!URI_VARIABLE*/ lines, @Const(/*!URI_VARIABLE*/ "1+1") @Query("sum") String sum);

  @Http(uri = "https://shop.example")
  String last();
}
