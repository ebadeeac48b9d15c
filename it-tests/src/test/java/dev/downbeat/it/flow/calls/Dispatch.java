package dev.downbeat.it.flow.calls;

import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Dynamic;
import dev.downbeat.annotation.Event;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.StartWorkflow;
import dev.downbeat.annotation.Workflow;

/** Names its tasks by data, tells others of it, and starts another workflow without waiting. */
@Workflow
interface Dispatch {

    record Sent(Loads.Label label, int weight, String audit) {}

    @Run
    Sent run(String order, String means);

    @Dynamic("means")
    Loads.Label ship(String order);

    @Dynamic("means")
    void shipUnseen(String order);

    @StartWorkflow(Audit.class)
    String audit(String order, @Const("4") int weight);

    @StartWorkflow(value = Audit.class, latest = true)
    void auditUnseen(@From("ship.code") String order);

    @Event("conductor:shipped")
    void announce(String order, @From("ship") Loads.Label label);

    @Output
    Sent sent(@From("ship") Loads.Label label, @Const("4") int weight, String audit);
}
