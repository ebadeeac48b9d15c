package shop;
import dev.downbeat.annotation.*;
import java.util.*;
@Worker public interface Shop {
  record Line(String sku, int quantity) {}
  record Pick(String sku, String from) {}
  record Payment(String id, String status) {}
  @Task Payment charge(String customer, int attempt);
  @Task Pick pick(Line line, String warehouse, Optional<Long> big);
  @Task void note(String text);
  @Task Integer count(String sku);
  @Task List<Line> lines(String order);
}
