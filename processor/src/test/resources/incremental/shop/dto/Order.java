package dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record Order(
    long id,
    @JsonProperty("customer_id") String customerId,
    List<Line> lines,
    Map<String, String> notes,
    @Nullable Region region,
    @Nullable Order replaces) {

  public record Line(String sku, int quantity, Optional<Money> discount) {}

  public enum Region {
    US,
    EU,
    ASIA
  }
}
