package dev.downbeat.it.dynamic;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

/** What workflows in code call. */
@Workflow(name = "dynamic_child")
interface Child {

    @Run
    @From("twice")
    String child(String text);

    @Inline("$.text + $.text")
    String twice(String text);
}
