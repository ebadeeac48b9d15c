package dev.downbeat.examples.operations;

import dev.downbeat.annotation.Worker;

/** Writes letters. */
@Worker
public interface Desk {

    /** Tells the customer that the order was approved. */
    String confirm(String orderId, String by);
}
