package flow;

import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import dto.Address;
import dto.Money;
import dto.Order;
import java.util.List;
import orders.Orders;
import org.jspecify.annotations.Nullable;
import pay.Payments;

/** Fulfils an order, in nearly every way wrongly. */
@Workflow
public interface FulfilOrder {

  record Fulfilled(String receipt) {}

  @Run
  Fulfilled fulfil(Order order, List<Money> amounts, Address home, @Nullable String note);

  @Step(Orders.class)
  Payments.Receipt charge(
      @From("order.customerId") String customerId,
      @From("order.region") Order.Region region,
      @From("note") String currency,
      @From("order.lines[0].discount") Money amount);

  @Step(Payments.class)
  Money sum(@From("order.lines") List<Money> amounts);

  @Step(Orders.class)
  Payments.Receipt refund(@From("charge.numbr") String number);

  @Step(Orders.class)
  void adress(long orderId);

  @Step(Orders.class)
  void ship(@Const("[1]") int[] parcels, @From("home.stret") Address to);

  @Step(value = Orders.class, task = "refund_number")
  Payments.Receipt back(@From("home.country") String number);

  @Output
  Fulfilled fulfilled(@From("charge.paid.sum") String receipt);
}
