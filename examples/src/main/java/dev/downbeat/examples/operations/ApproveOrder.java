package dev.downbeat.examples.operations;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

/** Waits until somebody approves an order, and tells the customer. */
@Workflow
public interface ApproveOrder {

    @Run
    @From("confirm")
    String approve(String orderId);

    @Signal
    Approval approved();

    @Step(Desk.class)
    String confirm(String orderId, @From("approved.by") String by);
}
