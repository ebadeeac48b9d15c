package flow;

import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import dto.Money;
import dto.Order;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import orders.Orders;
import pay.Payments;

/** Fulfils an order. */
@Workflow(version = 2)
public interface FulfilOrder {

  record Fulfilled(String receipt, @Nullable BigDecimal sum) {}

  /** Fulfils one order. */
  @Run
  Fulfilled fulfil(Order order, List<Money> amounts, Money price, @Nullable String note);

  @Step(Orders.class)
  Payments.Receipt charge(
      @Input("customer-id") @From("order.customer_id") String customer,
      @From("price") Money amount,
      @Const("USD") String currency,
      @From("note") @Nullable String note);

  @Step(Payments.class)
  @Nullable
  BigDecimal sum(List<Money> amounts);

  @Step(value = Orders.class, task = "refund_number")
  Payments.Receipt refund(@From("charge.number") String number);

  @Output
  Fulfilled fulfilled(@From("refund.number") String receipt, @From("sum") @Nullable BigDecimal sum);
}
