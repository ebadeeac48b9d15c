package shop;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow(name = "packing_in_modules")
interface Packing {

    @Run
    @From("pack.pieces")
    int packing(Desk.Order order);

    @Step(Desk.class)
    Desk.Slip pack(Desk.Order order);
}
