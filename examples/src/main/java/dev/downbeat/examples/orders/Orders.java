package dev.downbeat.examples.orders;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** Works off orders. */
@Worker
public interface Orders {

    /** Prices an order. */
    @Task(name = "process_order")
    Receipt processOrder(OrderInfo order);
}
