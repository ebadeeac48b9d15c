package dev.downbeat.it.workflows;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

/** Called by others: an optional input, and a result that is a text. */
@Workflow(name = "it_child", version = 2)
interface Child {

    @Run
    @From("answer2")
    String answer(Optional<String> word);

    @Inline("($.word ?? 'nothing') + '!'")
    String answer1(Optional<String> word);

    @Inline("$.answer1")
    String answer2(String answer1);
}
