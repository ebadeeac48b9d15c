package dev.downbeat.it.docs;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

/** What the guide to workflows in code calls. */
@Workflow(name = "guide_letter")
interface Letter {

    @Run
    @From("text")
    String letter(String who);

    @Inline("'Dear ' + $.who")
    String text(String who);
}
