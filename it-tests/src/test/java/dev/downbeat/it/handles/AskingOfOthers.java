package dev.downbeat.it.handles;

import dev.downbeat.annotation.Human;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Workflow;

/** The same workflow, as another team sees it. */
@Workflow(name = "it_asking", external = true)
public interface AskingOfOthers {

    /** Asks. */
    @Run
    String ask(String order);

    /** The first. */
    @Signal
    @Options(ref = "approved_ref")
    Asking.Approval approved();

    /** The second. */
    @Human
    int number();
}
