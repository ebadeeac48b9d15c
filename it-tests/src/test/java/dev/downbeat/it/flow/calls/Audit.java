package dev.downbeat.it.flow.calls;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

/** Is only started by others. */
@Workflow(version = 3)
interface Audit {

    @Run
    @From("order")
    String audit(String order, Optional<Integer> weight);

    @Noop
    void mark();
}
