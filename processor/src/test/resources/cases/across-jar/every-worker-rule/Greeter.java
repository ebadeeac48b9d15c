import static shop.Settings.BLANK;
import static shop.Settings.KEY;
import static shop.Settings.LONG;
import static shop.Settings.NEGATIVE;
import static shop.Settings.PERMITS;
import static shop.Settings.SHORT;
import static shop.Settings.SOON;
import static shop.Settings.TASK;

import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.RateLimit;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import shop.Colour;
import shop.Contact;
import shop.Customer;
import shop.Payments;
import shop.Session;

@Worker
interface Greeter {
  @Task(name = /*!NAME_INVALID*/ TASK)
  String hello(String name);

  String greetBoth(@Input(KEY) String one, @Input(/*!INPUT_TAKEN*/ KEY) String other, @Input(/*!INPUT_EMPTY*/ BLANK) String title);

  String greetAll(@Input(whole = /*!WHOLE_NOT_ALONE*/ true) Customer customer, String title);

  String greetIn(@Input(whole = /*!WHOLE_NOT_OBJECT*/ true) Colour colour);

  String greetOften(Session /*!TYPE_NOT_JSON*/ session, @Input(defaultValue = /*!DEFAULT_INVALID*/ "BLUE") Colour colour);

  @Task(
      timeout = /*!DURATION_INVALID*/ SOON,
      retry = @Retry(count = /*!SETTING_OUT_OF_RANGE*/ NEGATIVE, maxDelay = /*!RETRY_CONTRADICTS*/ LONG),
      rateLimit = @RateLimit(permits = /*!RATE_LIMIT_INCOMPLETE*/ PERMITS))
  String greetLate(String name);

  @Task(timeout = SHORT, responseTimeout = /*!TIMEOUTS_CONTRADICT*/ LONG)
  String greetSlowly(Contact /*!DATABIND_FALLBACK*/ contact);

  @Worker
  abstract /*!WORKER_NOT_INTERFACE*/ class Cashier implements Payments {}

  @Worker
  /*!WORKER_GENERIC*/ interface Waiter<C extends Customer> {
    String serve(C customer);
  }

  final class Hidden {
    @Worker
    private /*!NOT_ACCESSIBLE*/ interface Desk extends Payments {}
  }

  @Worker
  interface CardPayments extends Payments {
    @Task(name = /*!TASK_TAKEN*/ "charge")
    String chargeCard(String card);

    String /*!TASK_TAKEN*/ charge(String customer, String card);
  }
}
