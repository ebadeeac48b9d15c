package dev.downbeat.examples.search;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Workflow;

/** Waits for a customer's answer. */
@Workflow
public interface AskCustomer {

    @Run
    @From("answered")
    String ask(int order);

    @Signal
    String answered();
}
