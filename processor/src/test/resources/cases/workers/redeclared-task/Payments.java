import dev.downbeat.annotation.Worker;

@Worker
interface Payments {
    String charge(String customer);
}
