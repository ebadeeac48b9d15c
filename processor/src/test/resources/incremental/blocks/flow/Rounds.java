package flow;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Coalesce;
import dev.downbeat.annotation.Collect;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import dto.Money;
import dto.Order;
import java.util.List;
import java.util.Optional;
import orders.Orders;
import pay.Payments;

/** Blocks in blocks; their tasks are those of other files. */
@Workflow
public interface Rounds {

  record Done(List<String> labels, List<Payments.Receipt> receipts, int rounds, Optional<String> way) {}

  @Run
  Done run(Order order, List<Order.Line> lines, Money price, boolean fast);

  @Fork
  Both both();

  interface Both {
    @ForEach("lines")
    @SubWorkflow(Ship.class)
    List<String> ship(@Item Order.Line line, @Input("ship-to") @From("order.customer_id") String to);

    Second second();

    interface Second {
      @DoWhile(script = "$.charge.number == 'open' && $.round < 3")
      Charging charging();

      interface Charging {
        @Step(Orders.class)
        Payments.Receipt charge(
            @Input("customer-id") @From("order.customer_id") String customer,
            @From("price") Money amount,
            @Const("USD") String currency,
            @Input("attempts") @From("charging.round") int attempt);

        @Switch("fast")
        ByFast byFast();

        interface ByFast {
          @Case("true")
          @Noop
          void nothing();

          @Otherwise
          Slowly slowly();

          interface Slowly {
            @Signal
            String answered();

            @SetVariables
            void note(@From("answered") String answer);
          }
        }

        @Coalesce
        Optional<String> said(@From("answered") String answered);
      }
    }
  }

  @ForEach(value = "lines", sequential = true)
  Each each(@Item Order.Line line);

  interface Each {
    @Step(value = Orders.class, task = "refund_number")
    Payments.Receipt refund(@From("line.sku") String number);
  }

  @Collect("refund")
  List<Payments.Receipt> refunds();

  @Output
  Done done(
      @From("ship") List<String> labels,
      @From("refunds") List<Payments.Receipt> receipts,
      @From("charging.round") int rounds,
      @From("said") Optional<String> way);
}
