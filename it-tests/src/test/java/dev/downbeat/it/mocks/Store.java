package dev.downbeat.it.mocks;

import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Tasks that nobody implements: in these tests they have mocks. */
@Worker
public interface Store {

    /** What a customer gave. */
    record Payment(String id, String status) {}

    @Task(name = "it_mocks_charge", retry = @Retry(count = 2, delay = "1h"))
    Payment charge(String customer);

    @Task(name = "it_mocks_mark")
    String mark(int round);

    @Task(name = "it_mocks_size")
    int size(String text);

    @Task(name = "it_mocks_turn", retry = @Retry(count = 0))
    String turn(String text);

    @Task(name = "it_mocks_tell", retry = @Retry(count = 0))
    void tell(String text);
}
