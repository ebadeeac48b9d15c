package dev.downbeat.examples.search;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

/** Ships what was ordered. */
@Workflow
public interface ShipParcel {

    @Run
    @From("send")
    String ship(int order, String city);

    @Step(Parcels.class)
    String send(int order, String city);
}
