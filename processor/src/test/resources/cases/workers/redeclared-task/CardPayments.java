import dev.downbeat.annotation.Worker;

@Worker
interface CardPayments extends Payments {
    /** The same task, said again. */
    @Override
    String charge(String customer);

    String refund(String payment);
}
