package dev.downbeat.it.workflows;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

/** Called by others: its result is a record. */
@Workflow(name = "it_pair")
interface Pair {

    record Two(String one, int two) {}

    @Run
    Two pair(String one, int two);

    @Output
    Two both(@From("one") String one, @From("two") int two);

    @Noop
    void nothing();
}
