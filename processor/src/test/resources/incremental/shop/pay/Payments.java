package pay;

import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Result;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import dto.Money;
import dto.Order;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes money. */
@Worker(defaults = @Task(ownerEmail = "pay@example.com", timeout = "2m"))
public interface Payments {

  record Receipt(String number, Money paid, @Nullable String remark) {}

  /** Charges a customer. Later sentences are not the description. */
  @Task(inputTemplate = "{\"currency\": \"EUR\"}")
  Receipt charge(
      @Input("customer-id") String customerId,
      Money amount,
      String currency,
      @Input(defaultValue = "3") int attempts,
      @Input(defaultValue = "EU") Order.Region region,
      @Nullable String note)
      throws IOException;

  @Result("sum")
  @Nullable
  BigDecimal sum(List<Money> amounts);

  @Task(name = "refund_receipt")
  Receipt refund(Receipt receipt);

  @Task(name = "refund_number")
  Receipt refund(String number);
}
