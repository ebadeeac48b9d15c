package dev.downbeat.examples.dynamic;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

/** Washes up, as a workflow of its own. */
@Workflow(name = "wash_up")
public interface WashUp {

    /**
     * Washes up.
     *
     * @param plates how many plates
     * @return what was done
     */
    @Run
    @From("washed")
    String washUp(int plates);

    /**
     * Washes.
     *
     * @param plates how many plates
     * @return what was done
     */
    @Inline("$.plates + ' plates are clean'")
    String washed(int plates);
}
