package dev.downbeat.it.flow.loops;

import dev.downbeat.annotation.Worker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks that tell what they were given. */
@Worker
public interface Shop {

    /** One line of an order. */
    record Line(String sku, int quantity) {}

    /** What a pick was asked for: a line, with what stood beside it. */
    record Pick(@Nullable String sku, String warehouse, long batch) {}

    /** Pending until the third attempt. */
    record Payment(String id, String status) {}

    Payment charge(String customer, int attempt);

    Pick pick(@Nullable Line line, String warehouse, long batch);

    int sizeOf(String sku);

    void tell(String text);

    String odd(int round);

    List<String> split(String text);

    /** Fails for good on texts that begin with "bad". */
    Payment fragile(String text);
}
