package dev.downbeat.it.flow.loops;

import dev.downbeat.NonRetryableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does the tasks, and keeps what was told. */
public final class Shopkeeper implements Shop {

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    /** What was told so far, in order. */
    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public Payment charge(String customer, int attempt) {
        return new Payment(customer + attempt, attempt < 3 ? "PENDING" : "PAID");
    }

    @Override
    public Pick pick(@Nullable Line line, String warehouse, long batch) {
        return new Pick(line == null ? null : line.sku(), warehouse, batch);
    }

    @Override
    public int sizeOf(String sku) {
        return sku.length();
    }

    @Override
    public void tell(String text) {
        told.add(text);
    }

    @Override
    public String odd(int round) {
        return "odd " + round;
    }

    @Override
    public List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    @Override
    public Payment fragile(String text) {
        if (text.startsWith("bad")) {
            throw new NonRetryableException(text + " breaks");
        }
        return new Payment(text, "WHOLE");
    }
}
