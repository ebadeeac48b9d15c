package dev.downbeat.it.workflows;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Human;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Workflow;

/** Waits for people and others outside. */
@Workflow(name = "it_asks")
interface Asks {

    record Approval(String by, boolean granted) {}

    record Answers(String by, String text, int number) {}

    @Run
    Answers ask(String order);

    @Signal
    Approval approved(String order);

    @Signal
    String text();

    @Human
    int number(@From("approved.by") String by);

    @Output
    Answers answers(@From("approved.by") String by, String text, int number);
}
