package dev.downbeat.examples.taskdefinition;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

/** Charges a card and gives the receipt. */
@Workflow(name = "charge_a_card")
public interface ChargeCard {

    @Run
    @From("charge")
    String run(String card, int cents);

    @Step(Cards.class)
    String charge(String card, int cents);
}
