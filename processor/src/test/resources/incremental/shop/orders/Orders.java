package orders;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import dto.Address;
import dto.Order;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pay.Payments;

/** Keeps the stock, and takes money as {@link Payments} does. */
@Worker
@SuppressWarnings("downbeat:DATABIND_FALLBACK")
public interface Orders extends Payments {

  /** Holds stock. */
  @Task(name = "reserve_stock")
  Map<String, Integer> reserve(@Input(whole = true) Order order, TaskContext context);

  @Nullable
  Address address(long orderId, Optional<String> hint);

  void ship(int[] parcels, Address to);
}
