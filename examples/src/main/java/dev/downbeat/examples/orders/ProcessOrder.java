package dev.downbeat.examples.orders;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

/** Prices an order and gives the receipt. */
@Workflow
public interface ProcessOrder {

    @Run
    @From("receipt")
    Receipt process(OrderInfo order);

    @Step(value = Orders.class, task = "process_order")
    Receipt receipt(OrderInfo order);
}
