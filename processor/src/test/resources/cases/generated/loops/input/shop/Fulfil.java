package shop;
import dev.downbeat.annotation.*;
import java.util.*;
@Workflow public interface Fulfil {
  record Order(String id, List<Shop.Line> lines, Optional<List<Shop.Line>> more, int copies) {}
  record Out(List<Shop.Pick> picks, List<Integer> counts, List<String> ids, int rounds, String best, List<List<Shop.Pick>> all) {}
  @Run Out fulfil(Order order, String customer);
  @DoWhile(script = "$.charge.status == 'PENDING' && $.round < $.most") Charging charging(@Const("5") int most);
  interface Charging {
    @Step(Shop.class) @Options(ref = "charge-ref") Shop.Payment charge(String customer, @From("charging.round") int attempt);
    @Switch(script = "$.id == 'x' ? 'A' : 'B'") Way way(@From("charge.id") String id);
    interface Way { @Case("A") @Inline("$.r") String one(@From("charge.id") String r); @Otherwise @Step(Shop.class) int count(@From("charge.id") String sku); }
    @Inline("'' + $.n") String text(@From("charging.round") int n);
    @Coalesce Object which(@From("one") String a, @From("count") int b);
    @ForEach("order.lines") @Step(Shop.class) @Options(retries = 2) List<Shop.Pick> pick(@Item Shop.Line line, @Const("no ${x} it's '${y}") String warehouse, @Const("9007199254740993") long big);
  }
  @Collect("charge.id") List<String> ids();
  @Collect("pick") List<List<Shop.Pick>> all();
  @Collect("pick[*].sku") List<List<String>> skus();
  @ForEach("pick[*].sku") @Step(value = Shop.class, task = "count") List<Integer> counts(@Item String sku);
  @ForEach("order.more") @Step(value = Shop.class, task = "note") void notes(@Item("sku") String text);
  @ForEach(value = "order.lines", sequential = true) Each each(@Item Shop.Line line);
  interface Each {
    @Step(value = Shop.class, task = "note") void noted(@From("line.sku") String text);
    @Inline("$.i + $.q") int sum(@From("each.index") int i, @From("line.quantity") int q);
  }
  @ForEach(value = "order.lines", sequential = true) @Inline("$.sku + '!'") List<String> loud(@Item("sku") String sku);
  @DoWhile(times = 3, keepLast = 2) Thrice thrice();
  interface Thrice { @Noop void nothing(); }
  @DoWhile(timesFrom = "order.copies") Copies copies();
  interface Copies { @Step(value = Shop.class, task = "note") void copy(@From("customer") String text); }
  @Coalesce String best(@From("order.id") String a, @Const("none") String b);
  @Output Out out(@From("pick") List<Shop.Pick> picks, List<Integer> counts, List<String> ids, @From("charging.round") int rounds, String best, List<List<Shop.Pick>> all);
}
