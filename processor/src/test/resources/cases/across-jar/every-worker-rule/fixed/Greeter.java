import static shop.Settings.KEY;
import static shop.Settings.LONG;
import static shop.Settings.PERMITS;
import static shop.Settings.SHORT;

import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.RetryLogic;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import shop.Colour;
import shop.Customer;
import shop.Payments;

@Worker
interface Greeter {
  @Task(name = "say_hello")
  String hello(String name);

  String greetBoth(@Input(KEY) String one, @Input("other-name") String other, @Input("title") String address);

  String greetAll(Customer customer, String title);

  String greetIn(@Input(whole = true) Customer customer);

  String greetOften(Customer customer, @Input(defaultValue = "GREEN") Colour colour);

  @Task(
      timeout = LONG,
      retry = @Retry(count = 1, logic = RetryLogic.LINEAR_BACKOFF, maxDelay = LONG),
      rateLimit = @RateLimit(permits = PERMITS, per = SHORT))
  String greetLate(String name);

  @Task(timeout = LONG, responseTimeout = SHORT)
  String greetSlowly(Customer customer);

  abstract class Cashier implements Payments {}

  @Worker
  interface Waiter {
    String serve(Customer customer);
  }

  final class Hidden {
    @Worker
    interface Desk extends Payments {}
  }

  @Worker
  interface CardPayments extends Payments {
    @Task(name = "charge_card")
    String chargeCard(String card);

    @Task(name = "charge_customers_card")
    String charge(String customer, String card);
  }
}
