package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Workflow;

/** Runs when an order could not be fulfilled. */
@Workflow(name = "faces_undo")
interface Undo {

    @Run
    void undo(String order, String reason);

    @Step(Stock.class)
    void tell(@Template("{order} failed: {reason}") String text);
}
