package dev.downbeat.it.workflows;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

/** Options, and a workflow that returns nothing. */
@Workflow(name = "it_tries")
interface Tries {

    @Run
    void tryAll(String word);

    @Step(Desk.class)
    @Options(optional = true)
    String fail(@From("word") String why);

    @Inline("$.given ?? 'absent'")
    String read(@From("fail") Optional<String> given);

    @Jq("if .word == \"x\" then error(\"broken\") else .word end")
    @Options(optional = true, retries = 1, retryDelay = "1s")
    String again(String word);

    @Step(value = Desk.class, task = "label")
    @Options(ref = "label-ref", startDelay = "1s", retries = 0)
    String label(@From("read") String parcel);
}
