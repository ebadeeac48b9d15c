package dev.downbeat.it.workflows;

import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;

/** Calls other workflows. */
@Workflow(name = "it_calls")
interface Calls {

    record Called(String with, String without, String latest, Pair.Two pair, int two) {}

    @Run
    Called call(String word);

    @SubWorkflow(Child.class)
    String with(String word);

    @SubWorkflow(Child.class)
    String without();

    @SubWorkflow(value = Child.class, latest = true)
    String latest(@From("with") String word);

    @SubWorkflow(Pair.class)
    Pair.Two pair(@From("word") String one, @Const("3") int two);

    @Output
    Called called(String with, String without, String latest, Pair.Two pair, @From("pair.two") int two);
}
